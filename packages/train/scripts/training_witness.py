"""Writes src/fixtures/pytorch-training.json: losses and gradient norms of 20 training steps by PyTorch, in float64 without dropout.

Starts from the weights of packages/model/src/fixtures/tiny-*. Run in an environment with the versions that the fixture names:
    pip install torch transformers safetensors
    python scripts/training_witness.py
"""

import json
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file
from torch import nn

HERE = Path(__file__).parent
MODELS = HERE.parent.parent / "model" / "src" / "fixtures"
STEPS, WARMUP = 20, 0.25
BATCH, LENGTH, HEADS, CLASSES, VOCABULARY = 4, 9, 14, 4, 60
COMMON = {"steps": STEPS, "warmup": WARMUP, "learningRate": 3e-3, "weightDecay": 0.1, "clipNorm": 1.0}


class BertFromCls(nn.Module):
    """One linear layer from the last state of [CLS], as in the study."""

    def __init__(self, config):
        super().__init__()
        self.bert = transformers.BertModel(config, add_pooling_layer=False)
        self.classifier = nn.Linear(config.hidden_size, HEADS * CLASSES)

    def forward(self, **inputs):
        outputs = self.bert(**inputs)
        outputs.logits = self.classifier(outputs.last_hidden_state[:, 0])
        return outputs

    def stages(self):
        return [[self.bert.embeddings], *([layer] for layer in self.bert.encoder.layer), [self.classifier]]


class DistilBert(transformers.DistilBertForSequenceClassification):
    def stages(self):
        layers = ([layer] for layer in self.distilbert.transformer.layer)
        return [[self.distilbert.embeddings], *layers, [self.pre_classifier, self.classifier]]


class Albert(transformers.AlbertForSequenceClassification):
    def stages(self):
        encoder = self.albert.encoder
        groups = ([group] for group in encoder.albert_layer_groups)
        embeddings = [self.albert.embeddings, encoder.embedding_hidden_mapping_in]
        return [embeddings, *groups, [self.albert.pooler, self.classifier]]


RUNS = [
    ("tiny-bert", transformers.BertConfig, BertFromCls, {}),
    ("tiny-bert", transformers.BertConfig, BertFromCls, {"layerDecay": 0.5, "schedule": "cosine"}),
    ("tiny-bert", transformers.BertConfig, BertFromCls, {"freezeEmbeddings": True, "freezeLayers": 1}),
    ("tiny-distilbert", transformers.DistilBertConfig, DistilBert, {"layerDecay": 0.8}),
    ("tiny-albert", transformers.AlbertConfig, Albert, {"layerDecay": 0.8, "schedule": "constant"}),
]


def random_batches():
    generator = torch.Generator().manual_seed(3)
    for _ in range(STEPS):
        ids = torch.randint(1, VOCABULARY, (BATCH, LENGTH), generator=generator)
        lengths = torch.randint(1, LENGTH + 1, (BATCH,), generator=generator)
        mask = (torch.arange(LENGTH)[None, :] < lengths[:, None]).long()
        yield ids, mask, torch.randint(0, CLASSES, (BATCH, HEADS), generator=generator)


def parameter_groups(model, options):
    """Two for each stage, with decay and without, at the stage's share of the rate."""
    stages = model.stages()
    frozen = ([0] if options.get("freezeEmbeddings") else []) + list(range(1, 1 + options.get("freezeLayers", 0)))
    for index, modules in enumerate(stages):
        share = options.get("layerDecay", 1) ** (len(stages) - 1 - index)
        decayed, exempt = [], []
        for module in (inner for outer in modules for inner in outer.modules()):
            for name, parameter in module.named_parameters(recurse=False):
                parameter.requires_grad_(index not in frozen)
                (exempt if name == "bias" or isinstance(module, nn.LayerNorm) else decayed).append(parameter)
        if index not in frozen:
            yield {"params": decayed, "weight_decay": options["weightDecay"], "share": share}
            yield {"params": exempt, "weight_decay": 0.0, "share": share}


def train(folder, config_class, model_class, options):
    config = config_class.from_pretrained(MODELS / folder, attn_implementation="eager")
    model = model_class(config).double().eval()
    model.load_state_dict({name: tensor.double() for name, tensor in load_file(MODELS / folder / "model.safetensors").items()})
    optimizer = torch.optim.AdamW(parameter_groups(model, options), betas=(0.9, 0.999), eps=1e-8)
    # Ours begins with the first rate above 0: a step is taken off the front and put at the end.
    shares = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
    kind = options.get("schedule", "linear")
    schedule = transformers.get_scheduler(
        kind if kind != "constant" else "constant_with_warmup", shares, WARMUP * (STEPS + 1), STEPS + 1
    )
    trace = []
    for ids, mask, labels in random_batches():
        shares.step()
        schedule.step()
        for group in optimizer.param_groups:
            group["lr"] = options["learningRate"] * schedule.get_last_lr()[0] * group["share"]
        logits = model(input_ids=ids, attention_mask=mask).logits
        loss = nn.functional.cross_entropy(logits.view(-1, CLASSES), labels.flatten(), reduction="sum") / BATCH
        optimizer.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), options["clipNorm"])
        optimizer.step()
        trace.append({"loss": loss.item(), "gradientNorm": norm.item()})
    return trace


fixture = {
    "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
    "batch": BATCH,
    "length": LENGTH,
    "batches": [
        {"inputIds": ids.flatten().tolist(), "attentionMask": mask.flatten().tolist(), "labels": labels.tolist()}
        for ids, mask, labels in random_batches()
    ],
    "runs": [
        {"model": folder, "options": COMMON | own, "trace": train(folder, config_class, model_class, COMMON | own)}
        for folder, config_class, model_class, own in RUNS
    ],
}
(HERE.parent / "src" / "fixtures" / "pytorch-training.json").write_text(json.dumps(fixture) + "\n")
