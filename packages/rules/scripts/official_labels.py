"""Asks the official CheXpert labeler anew what it says of the sentences in src/fixtures/official-labels.json.

    official_labels.py ORACLE

ORACLE is a folder with `label.py`, which runs the official decision procedure with parsers that can still be had and writes, for
`label.py sentences IN.txt OUT.ndjson`, a line for each sentence with "labels" (the vote is under "K") and "unanimous".
Run it with the Python that `label.py` needs.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

FIXTURE = pathlib.Path(__file__).parent.parent / "src" / "fixtures" / "official-labels.json"
SOURCE = (
    "Vote of the official CheXpert labeler with four parsers (CoreNLP 3.6.0 shift-reduce, Stanford PCFG caseless 3.5.2, OpenNLP "
    "1.5.3 with cTAKES sharpacq-3.1, Stanford RNN 3.5.2; ties go to OpenNLP), Universal Dependencies by CoreNLP 3.5.2, sentences "
    "by NLTK 3.10.4. Labels in the order of OBSERVATIONS, as CheXpert writes them: 1, 0, -1 or null."
)


def main(oracle):
    texts = [sentence["text"] for sentence in json.loads(FIXTURE.read_text())["sentences"]]
    with tempfile.TemporaryDirectory() as folder:
        given, said = pathlib.Path(folder, "in.txt"), pathlib.Path(folder, "out.ndjson")
        given.write_text("\n".join(texts) + "\n")
        subprocess.run([sys.executable, str(pathlib.Path(oracle, "label.py")), "sentences", str(given), str(said)], check=True)
        rows = [json.loads(line) for line in said.read_text().splitlines()]
    sentences = [
        {"text": text, "labels": row["labels"]["K"], "unanimous": row["unanimous"]} for text, row in zip(texts, rows, strict=True)
    ]
    lines = ",\n".join(f"    {json.dumps(sentence)}" for sentence in sentences)
    FIXTURE.write_text(f'{{\n  "source": {json.dumps(SOURCE)},\n  "sentences": [\n{lines}\n  ]\n}}\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
