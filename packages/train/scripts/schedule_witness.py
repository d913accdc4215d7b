"""Writes src/fixtures/transformers-schedules.json: the learning rate of each step by transformers, as a share of the peak.

    pip install torch transformers
    python scripts/schedule_witness.py
"""

import json
from pathlib import Path

import torch
import transformers

STEPS, WARMUP = 20, 5
GET = {
    "linear": transformers.get_linear_schedule_with_warmup,
    "cosine": transformers.get_cosine_schedule_with_warmup,
    "constant": lambda optimizer, warmup, _: transformers.get_constant_schedule_with_warmup(optimizer, warmup),
}


def shares(name: str) -> list[float]:
    """From the first step on that has a rate above 0: theirs begins with one at rate 0, ours does not."""
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = GET[name](optimizer, WARMUP, STEPS)
    rates = []
    for _ in range(1, STEPS):
        optimizer.step()
        schedule.step()
        rates.append(schedule.get_last_lr()[0])
    return rates


fixture = {
    "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
    "steps": STEPS - 1,
    "warmup": WARMUP / STEPS,
    "shares": {name: shares(name) for name in GET},
}
(Path(__file__).parent.parent / "src" / "fixtures" / "transformers-schedules.json").write_text(json.dumps(fixture) + "\n")
