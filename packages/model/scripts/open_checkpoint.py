"""Opens in transformers what scripts/write-checkpoint.ts wrote, and compares the logits with those in float64:

    pip install torch transformers
    python scripts/open_checkpoint.py FOLDER
"""

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import AutoModel, AutoModelForSequenceClassification, PreTrainedTokenizerFast


def cls_logits(folder, inputs):
    cls = AutoModel.from_pretrained(folder).double().eval()(**inputs).last_hidden_state[:, 0]
    weights = {name: tensor.double() for name, tensor in load_file(folder / "model.safetensors").items()}
    return torch.nn.functional.linear(cls, weights["classifier.weight"], weights["classifier.bias"])


def pooler_logits(folder, inputs):
    return AutoModelForSequenceClassification.from_pretrained(folder).double().eval()(**inputs).logits


for folder in sorted(Path(sys.argv[1]).iterdir()):
    logits_of = pooler_logits if folder.name.endswith("-pooler") else cls_logits
    ours = json.loads((folder / "logits.json").read_text())
    # By its file, since by the folder transformers expects SentencePiece of every ALBERT.
    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"), pad_token="[PAD]")
    inputs = tokenizer(ours["sentences"], padding=True, return_tensors="pt", return_token_type_ids=False)
    with torch.no_grad():
        theirs = logits_of(folder, inputs)
    logits = torch.tensor(ours["logits"], dtype=torch.float64)
    difference = (theirs.flatten() - logits.flatten()).abs().max() / theirs.abs().max()
    print(f"{folder.name}: largest difference {difference:.1e} of the largest logit")
    assert difference < 1e-5, f"{folder.name}: the logits differ"
