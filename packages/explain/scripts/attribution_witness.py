"""Writes src/fixtures/tiny-bert: a checkpoint, and integrated gradients, input x gradient, gradient norms and attention by PyTorch.

Run in an environment with the versions that expected.json names:
    pip install torch transformers safetensors numpy
    python scripts/attribution_witness.py
"""

import json
from pathlib import Path

import numpy
import torch
import transformers
from safetensors.torch import save_file

FOLDER = Path(__file__).parent.parent / "src" / "fixtures" / "tiny-bert"
LOGITS, STEPS, PADDING = 56, 20, 0
# Observation 5, class 1: Edema, positive.
PLACE = 5 * 4 + 1

CONFIG = transformers.BertConfig(
    vocab_size=40,
    hidden_size=8,
    num_hidden_layers=2,
    num_attention_heads=2,
    intermediate_size=16,
    max_position_embeddings=16,
    initializer_range=0.25,
    attn_implementation="eager",
    hidden_dropout_prob=0,
    attention_probs_dropout_prob=0,
)


def build():
    generator = torch.Generator().manual_seed(3)
    bert = transformers.BertModel(CONFIG, add_pooling_layer=False)
    model = torch.nn.ModuleDict({"bert": bert, "classifier": torch.nn.Linear(CONFIG.hidden_size, LOGITS)}).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator) * 0.25
            parameter.copy_(1 + noise if name.endswith("LayerNorm.weight") else noise)
    return model, torch.randint(5, CONFIG.vocab_size, (9,), generator=generator)


model, ids = build()
FOLDER.mkdir(parents=True, exist_ok=True)
CONFIG.architectures = ["BertModel"]
CONFIG.to_json_file(FOLDER / "config.json")
save_file({k: v.clone().contiguous() for k, v in model.state_dict().items()}, FOLDER / "model.safetensors", {"format": "pt"})
model.double()


def value(embeddings, kind):
    """[points, tokens, size] -> [points]"""
    logits = model["classifier"](model["bert"](inputs_embeds=embeddings).last_hidden_state[:, 0])
    if kind == "logit":
        return logits[:, PLACE]
    return torch.log_softmax(logits.reshape(-1, 14, 4), -1).reshape(-1, LOGITS)[:, PLACE]


def integrated_gradients(kind):
    """What captum.attr.IntegratedGradients works out with method="gausslegendre"."""
    points, weights = numpy.polynomial.legendre.leggauss(STEPS)
    points, weights = torch.tensor((1 + points) / 2), torch.tensor(weights / 2)
    base = start + points[:, None, None] * (text - start)
    base.requires_grad_(True)
    gradients = torch.autograd.grad(value(base, kind).sum(), base)[0]
    return ((weights[:, None, None] * gradients).sum(0) * (text - start)).sum(-1)


def at_text(kind):
    inputs = text[None].clone().requires_grad_(True)
    gradient = torch.autograd.grad(value(inputs, kind).sum(), inputs)[0][0]
    return (gradient * text).sum(-1), gradient.norm(dim=-1)


table = model["bert"].embeddings.word_embeddings.weight.detach()
padded = torch.full_like(ids, PADDING)
padded[0], padded[-1] = ids[0], ids[-1]
text, start = table[ids], table[padded]

expected = {
    "versions": {"torch": torch.__version__, "transformers": transformers.__version__, "numpy": numpy.__version__},
    "ids": ids.tolist(),
    "observation": "Edema",
    "class": "positive",
    "steps": STEPS,
}
for kind in ("logit", "log-probability"):
    product, norm = at_text(kind)
    with torch.no_grad():
        ends = value(torch.stack([start, text]), kind)
    expected[kind] = {
        "baselineValue": ends[0].item(),
        "value": ends[1].item(),
        "integrated-gradients": integrated_gradients(kind).tolist(),
        "input-x-gradient": product.tolist(),
        "gradient-norm": norm.tolist(),
    }

with torch.no_grad():
    attentions = [each[0].mean(0) for each in model["bert"](inputs_embeds=text[None], output_attentions=True).attentions]
rolled = torch.eye(len(ids), dtype=torch.float64)
for attention in attentions:
    rolled = (attention / 2 + torch.eye(len(ids)) / 2) @ rolled
expected["attention"] = attentions[-1][0].tolist()
expected["rollout"] = rolled[0].tolist()
(FOLDER / "expected.json").write_text(json.dumps(expected) + "\n")
