"""Writes src/fixtures/pytorch-loss.json: losses of random logits and labels with their gradients, in float64 by PyTorch.

    pip install torch transformers
    python scripts/loss_witness.py
"""

import json
from pathlib import Path

import torch
from torch.nn.functional import cross_entropy, log_softmax

BATCH, HEADS, CLASSES = 3, 14, 4
# How often each class is drawn: one is much more common than the others, as in reports.
FREQUENCIES = torch.tensor([0.7, 0.15, 0.1, 0.05])

generator = torch.Generator().manual_seed(6)
logits = torch.randn(BATCH, HEADS, CLASSES, generator=generator, dtype=torch.float64) * 3
# A head that is almost sure, rightly in the first text and wrongly in the second.
logits[0, 3], logits[1, 3] = torch.tensor([30.0, 0, 0, 0]), torch.tensor([0, 30.0, 0, 0])
labels = torch.multinomial(FREQUENCIES, BATCH * HEADS, replacement=True, generator=generator).view(BATCH, HEADS)
labels[:2, 3] = 0
weights = torch.rand(HEADS, CLASSES, generator=generator, dtype=torch.float64) * 2
logits, weights = logits.float().double(), weights.float().double()


def summed_cross_entropy(x, smoothing, class_weights):
    """PyTorch's own, head by head."""
    return sum(
        cross_entropy(x[:, h], labels[:, h], weight=class_weights[h], label_smoothing=smoothing, reduction="sum")
        for h in range(HEADS)
    ) / BATCH


def focal(x, gamma, smoothing, class_weights):
    log_p = log_softmax(x, -1)
    one_hot = torch.nn.functional.one_hot(labels, CLASSES).double()
    target = ((1 - smoothing) * one_hot + smoothing / CLASSES) * class_weights
    return -(target * (1 - log_p.exp()) ** gamma * log_p).sum() / BATCH


ones = torch.ones(HEADS, CLASSES, dtype=torch.float64)
CASES = [
    ({"kind": "crossEntropy"}, False, lambda x: summed_cross_entropy(x, 0.0, ones)),
    ({"kind": "crossEntropy"}, True, lambda x: summed_cross_entropy(x, 0.0, weights)),
    ({"kind": "crossEntropy", "labelSmoothing": 0.1}, False, lambda x: summed_cross_entropy(x, 0.1, ones)),
    ({"kind": "crossEntropy", "labelSmoothing": 0.1}, True, lambda x: summed_cross_entropy(x, 0.1, weights)),
    ({"kind": "focal", "gamma": 2}, False, lambda x: focal(x, 2, 0.0, ones)),
    ({"kind": "focal", "gamma": 0.5}, True, lambda x: focal(x, 0.5, 0.0, weights)),
    ({"kind": "focal", "gamma": 1.5, "labelSmoothing": 0.2}, True, lambda x: focal(x, 1.5, 0.2, weights)),
]
cases = []
for loss, weighted, compute in CASES:
    x = logits.clone().requires_grad_()
    value = compute(x)
    value.backward()
    gradient = [float(f"{g:.9g}") for g in x.grad.flatten().tolist()]
    cases.append({"loss": loss, "weighted": weighted, "value": value.item(), "gradient": gradient})

fixture = {
    "versions": {"torch": torch.__version__},
    "shape": [BATCH, HEADS, CLASSES],
    "logits": logits.flatten().tolist(),
    "labels": labels.tolist(),
    "classWeights": weights.flatten().tolist(),
    "cases": cases,
}
(Path(__file__).parent.parent / "src" / "fixtures" / "pytorch-loss.json").write_text(json.dumps(fixture) + "\n")
