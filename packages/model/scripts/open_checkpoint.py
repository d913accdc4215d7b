"""Opens in transformers what scripts/write-checkpoint.ts wrote, and compares the logits:

    pip install torch transformers
    python scripts/open_checkpoint.py FOLDER
"""

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import AutoTokenizer, BertForSequenceClassification, BertModel


def cls_logits(folder, inputs):
    bert = BertModel.from_pretrained(folder, add_pooling_layer=False).eval()
    weights = load_file(folder / "model.safetensors")
    cls = bert(**inputs).last_hidden_state[:, 0]
    return torch.nn.functional.linear(cls, weights["classifier.weight"], weights["classifier.bias"])


def pooler_logits(folder, inputs):
    return BertForSequenceClassification.from_pretrained(folder).eval()(**inputs).logits


for pooling, logits_of in {"cls": cls_logits, "pooler": pooler_logits}.items():
    folder = Path(sys.argv[1]) / pooling
    ours = json.loads((folder / "logits.json").read_text())
    tokenizer = AutoTokenizer.from_pretrained(folder)
    with torch.no_grad():
        theirs = logits_of(folder, tokenizer(ours["sentences"], padding=True, return_tensors="pt"))
    difference = (theirs.flatten() - torch.tensor(ours["logits"]).flatten()).abs().max() / theirs.abs().max()
    print(f"{pooling}: largest difference {difference:.1e} of the largest logit")
    assert difference < 1e-5, f"{pooling}: the logits differ"
