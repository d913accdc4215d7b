"""Writes src/fixtures/pytorch-training.json: the losses of 20 training steps by PyTorch, without dropout.

Starts from the weights of packages/model/src/fixtures/tiny-bert. Run in an environment with the versions that the fixture names:
    pip install torch transformers safetensors
    python scripts/training_witness.py
"""

import json
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file

HERE = Path(__file__).parent
MODEL = HERE.parent.parent / "model" / "src" / "fixtures" / "tiny-bert"
STEPS, WARMUP, RATE, DECAY, CLIP = 20, 0.25, 3e-3, 0.1, 1.0
BATCH, LENGTH, HEADS, CLASSES = 4, 9, 14, 4

config = transformers.BertConfig.from_pretrained(MODEL, attn_implementation="eager")
bert = transformers.BertModel(config, add_pooling_layer=False)
classifier = torch.nn.Linear(config.hidden_size, HEADS * CLASSES)
model = torch.nn.ModuleDict({"bert": bert, "classifier": classifier}).eval()
model.load_state_dict(load_file(MODEL / "model.safetensors"))

named = list(model.named_parameters())
is_exempt = lambda name: name.endswith("bias") or name.endswith("LayerNorm.weight")
optimizer = torch.optim.AdamW(
    [
        {"params": [p for n, p in named if not is_exempt(n)], "weight_decay": DECAY},
        {"params": [p for n, p in named if is_exempt(n)], "weight_decay": 0.0},
    ],
    betas=(0.9, 0.999),
    eps=1e-8,
)

generator = torch.Generator().manual_seed(3)
steps = []
for step in range(1, STEPS + 1):
    ids = torch.randint(1, config.vocab_size, (BATCH, LENGTH), generator=generator)
    lengths = torch.randint(1, LENGTH + 1, (BATCH,), generator=generator)
    mask = (torch.arange(LENGTH)[None, :] < lengths[:, None]).long()
    labels = torch.randint(0, CLASSES, (BATCH, HEADS), generator=generator)
    progress = step / (STEPS + 1)
    rate = RATE * (progress / WARMUP if progress < WARMUP else (1 - progress) / (1 - WARMUP))
    for group in optimizer.param_groups:
        group["lr"] = rate
    logits = classifier(bert(input_ids=ids, attention_mask=mask).last_hidden_state[:, 0]).view(BATCH, HEADS, CLASSES)
    loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), labels.flatten(), reduction="sum") / BATCH
    optimizer.zero_grad()
    loss.backward()
    norm = torch.nn.utils.clip_grad_norm_(model.parameters(), CLIP)
    optimizer.step()
    steps.append(
        {
            "inputIds": ids.flatten().tolist(),
            "attentionMask": mask.flatten().tolist(),
            "labels": labels.tolist(),
            "loss": loss.item(),
            "gradientNorm": norm.item(),
        }
    )

fixture = {
    "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
    "options": {"steps": STEPS, "warmup": WARMUP, "learningRate": RATE, "weightDecay": DECAY, "clipNorm": CLIP},
    "batch": BATCH,
    "length": LENGTH,
    "trace": steps,
}
(HERE.parent / "src" / "fixtures" / "pytorch-training.json").write_text(json.dumps(fixture) + "\n")
