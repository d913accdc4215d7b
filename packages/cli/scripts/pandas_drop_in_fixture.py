"""Writes reports of our own as the official labeler takes them, and the file that it writes for them, as a witness for
`chexpp label --like chexpert-labeler`. Reading and writing are by the same two pandas calls as in the official labeler
(`loader/load.py`, `label.py`); the labels are set down by hand.

Run with pandas 3.1.1 (the last line printed names the version that wrote the files):
    python packages/cli/scripts/pandas_drop_in_fixture.py
"""

from pathlib import Path

import pandas as pd

FOLDER = Path(__file__).resolve().parents[3] / "e2e" / "fixtures"

CATEGORIES = [
    "No Finding", "Enlarged Cardiomediastinum", "Cardiomegaly", "Lung Lesion", "Lung Opacity", "Edema", "Consolidation",
    "Pneumonia", "Atelectasis", "Pneumothorax", "Pleural Effusion", "Pleural Other", "Fracture", "Support Devices",
]

# A line of the input, and its labels.
ROWS = [
    (b"Mild edema.\n", {"Edema": 1}),
    (b'"Mild edema, no effusion."\r\n', {"Edema": 1, "Pleural Effusion": 0}),
    (b"\n", None),
    (b'"1. No pneumothorax.\n\n2. Possible pneumonia."\n', {"Pneumothorax": 0, "Pneumonia": -1}),
    (b'"Written on Windows:\r\nno fracture."\r\n', {"No Finding": 1, "Fracture": 0}),
    (b'A "small" effusion.\n', {"Pleural Effusion": 1}),
    (b'"""Stable"" cardiomegaly, as ""before"""\n', {"Cardiomegaly": 1}),
    (b"  Spaces around atelectasis.  \n", {"Atelectasis": 1}),
    (b"It's a line; a 'catheter' | tube.\t\n", {"No Finding": 1, "Support Devices": 1}),
    ("Caf\u00e9 au lait \u2013 \u00e9panchement; consolidation \U0001fac1.\n".encode(), {"Consolidation": 1}),
    (b"FINDINGS: Fracture. IMPRESSION: Nothing new.\n", {"Fracture": 1}),
    (b"Nothing to say", {"No Finding": 1}),
]


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    source = FOLDER / "official_reports.csv"
    source.write_bytes(b"".join(line for line, _ in ROWS))
    reports = pd.read_csv(source, header=None, names=["Reports"])["Reports"].tolist()
    labels = [labels for _, labels in ROWS if labels is not None]
    assert len(reports) == len(labels)
    labeled = pd.DataFrame({"Reports": reports})
    for category in CATEGORIES:
        labeled[category] = [float(row.get(category, "nan")) for row in labels]
    labeled[["Reports"] + CATEGORIES].to_csv(FOLDER / "official_labeled_reports.csv", index=False)
    print("pandas", pd.__version__)


if __name__ == "__main__":
    main()
