"""Writes src/fixtures/tiny-*: checkpoints of tiny random models with what PyTorch makes of them, in float64.

Beside config.json and model.safetensors of each: the batch and the versions (batch.json), logits, hidden states,
attentions, and for soft tokens logits and gradient (outputs.safetensors), and the gradients of all parameters
(gradients.safetensors) of the logits weighted by `upstream` and summed. Run in an environment with those versions:
    pip install torch transformers safetensors
    python scripts/encoder_witness.py
"""

import json
from pathlib import Path

import torch
import transformers
from safetensors.torch import save_file
from torch import nn

FIXTURES = Path(__file__).parent.parent / "src" / "fixtures"
BATCH, LENGTH, LENGTHS, LOGITS = 4, 11, [11, 7, 1, 4], 56
VERSIONS = {"torch": torch.__version__, "transformers": transformers.__version__}

# Weights are larger than those of fresh models, so that attention is far from even and each weight matters.
COMMON = {"vocab_size": 60, "max_position_embeddings": 24, "initializer_range": 0.25, "num_labels": LOGITS}
EAGER = {"attn_implementation": "eager"}
SIZES = {"hidden_size": 16, "num_attention_heads": 2, "intermediate_size": 32}
BERT = {**COMMON, **SIZES, "num_hidden_layers": 2}
ALBERT = {
    **COMMON,
    **SIZES,
    "num_hidden_layers": 3,
    "num_hidden_groups": 2,
    "inner_group_num": 2,
    "embedding_size": 6,
    "layer_norm_eps": 1e-5,
}
DISTILBERT = {**COMMON, "dim": 16, "n_heads": 4, "n_layers": 2, "hidden_dim": 24}
HEADS = {
    **BERT,
    "vocab_size": 30,
    "hidden_size": 8,
    "num_hidden_layers": 1,
    "intermediate_size": 12,
    "max_position_embeddings": 12,
}


class FromCls(nn.Module):
    """One linear layer from the last state of [CLS], as in the study."""

    def __init__(self, config):
        super().__init__()
        self.bert = transformers.BertModel(config, add_pooling_layer=False)
        self.classifier = nn.Linear(config.hidden_size, LOGITS)

    def forward(self, **inputs):
        outputs = self.bert(**inputs)
        outputs.logits = self.classifier(outputs.last_hidden_state[:, 0])
        return outputs


class SeparateHeads(nn.Module):
    """A linear layer an observation, with the classes given, and `bert.pooler`, which CheXbert's files have, unused."""

    def __init__(self, config, classes):
        super().__init__()
        self.bert = transformers.BertModel(config)
        self.linear_heads = nn.ModuleList([nn.Linear(config.hidden_size, size) for size in classes])

    def forward(self, **inputs):
        outputs = self.bert(**inputs)
        outputs.logits = torch.cat([head(outputs.last_hidden_state[:, 0]) for head in self.linear_heads], dim=1)
        return outputs


def randomise(model, generator):
    """Biases and layer norms too, which fresh models leave at 0 and 1."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator) * 0.25
            is_scale = name.lower().endswith(("layernorm.weight", "layer_norm.weight"))
            parameter.copy_(1 + noise if is_scale else noise)


def random_batch(vocabulary, token_types, generator):
    ids = torch.randint(1, vocabulary, (BATCH, LENGTH), generator=generator)
    mask = (torch.arange(LENGTH)[None, :] < torch.tensor(LENGTHS)[:, None]).long()
    types = torch.randint(0, 2, (BATCH, LENGTH), generator=generator) if token_types else None
    return ids * mask, mask, types


def float32(tensors):
    return {name: tensor.detach().contiguous().float() for name, tensor in tensors.items()}


def soft_outputs(model, mask, upstream, generator):
    words = model.get_parameter(next(n for n, _ in model.named_parameters() if n.endswith("word_embeddings.weight")))
    scores = 2 * torch.randn((BATCH, LENGTH, len(words)), generator=generator)
    # Rounded to what the fixture keeps, before anything is worked out from it.
    soft = torch.softmax(scores, dim=-1).float().double().requires_grad_()
    logits = model(inputs_embeds=soft @ words, attention_mask=mask).logits
    (gradient,) = torch.autograd.grad((logits * upstream).sum(), soft)
    return {"soft": soft, "soft_logits": logits, "soft_gradient": gradient}


def write(folder, config, model, seed, token_types=False):
    generator = torch.Generator().manual_seed(seed)
    model.eval()
    randomise(model, generator)
    ids, mask, types = random_batch(config.vocab_size, token_types, generator)
    weights = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    model.double()
    inputs = {"input_ids": ids, "attention_mask": mask} | ({"token_type_ids": types} if token_types else {})
    outputs = model(**inputs, output_hidden_states=True, output_attentions=True)
    upstream = torch.randn(outputs.logits.shape, generator=generator).double()
    (outputs.logits * upstream).sum().backward()
    gradients = {n: p.grad for n, p in model.named_parameters() if p.grad is not None}
    witness = {"logits": outputs.logits, "upstream": upstream}
    witness |= {f"hidden_states.{i}": states for i, states in enumerate(outputs.hidden_states)}
    witness |= {f"attentions.{i}": weights for i, weights in enumerate(outputs.attentions)}
    witness |= soft_outputs(model, mask, upstream, generator)

    path = FIXTURES / folder
    path.mkdir(parents=True, exist_ok=True)
    config.to_json_file(path / "config.json")
    batch = {
        "versions": VERSIONS,
        "inputIds": ids.flatten().tolist(),
        "attentionMask": mask.flatten().tolist(),
        **({"tokenTypeIds": types.flatten().tolist()} if token_types else {}),
        "batch": BATCH,
        "length": LENGTH,
    }
    (path / "batch.json").write_text(json.dumps(batch) + "\n")
    save_file(float32(weights), path / "model.safetensors", {"format": "pt"})
    save_file(float32(witness), path / "outputs.safetensors")
    save_file(float32(gradients), path / "gradients.safetensors")


config = transformers.BertConfig(**BERT, **EAGER, architectures=["BertModel"])
write("tiny-bert", config, FromCls(config), seed=1)

config = transformers.BertConfig(**BERT, **EAGER, architectures=["BertForSequenceClassification"])
write("tiny-bert-pooler", config, transformers.BertForSequenceClassification(config), seed=2, token_types=True)

config = transformers.DistilBertConfig(**DISTILBERT, **EAGER, architectures=["DistilBertForSequenceClassification"])
write("tiny-distilbert", config, transformers.DistilBertForSequenceClassification(config), seed=3)

config = transformers.AlbertConfig(**ALBERT, **EAGER, architectures=["AlbertForSequenceClassification"])
write("tiny-albert", config, transformers.AlbertForSequenceClassification(config), seed=4, token_types=True)

config = transformers.BertConfig(**HEADS, **EAGER, architectures=["BertModel"], head="separate")
write("tiny-separate", config, SeparateHeads(config, [4] * 14), seed=5)

config = transformers.BertConfig(**HEADS, **EAGER, architectures=["BertModel"], head="chexbert")
write("tiny-chexbert", config, SeparateHeads(config, [4] * 13 + [2]), seed=6)
