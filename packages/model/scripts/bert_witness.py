"""Writes src/fixtures/tiny-bert and src/fixtures/tiny-bert-pooler: checkpoints, logits and gradients by PyTorch.

Run in an environment with the versions that expected.json names:
    pip install torch transformers safetensors
    python scripts/bert_witness.py
"""

import json
from pathlib import Path

import torch
import transformers
from safetensors.torch import save_file

FIXTURES = Path(__file__).parent.parent / "src" / "fixtures"
BATCH, LENGTH, LOGITS = 4, 11, 56
VERSIONS = {"torch": torch.__version__, "transformers": transformers.__version__}

CONFIG = transformers.BertConfig(
    vocab_size=60,
    hidden_size=16,
    num_hidden_layers=2,
    num_attention_heads=2,
    intermediate_size=32,
    max_position_embeddings=24,
    # Larger than BERT's, so that attention is far from even and each weight matters.
    initializer_range=0.25,
    attn_implementation="eager",
    num_labels=LOGITS,
)


def random_batch(generator):
    ids = torch.randint(1, CONFIG.vocab_size, (BATCH, LENGTH), generator=generator)
    lengths = torch.tensor([LENGTH, 7, 1, 4])
    mask = (torch.arange(LENGTH)[None, :] < lengths[:, None]).long()
    return ids * mask, mask


def randomise(model, generator):
    """Biases and layer norms too, which fresh models leave at 0 and 1."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator) * 0.25
            parameter.copy_(1 + noise if name.endswith("LayerNorm.weight") else noise)


def write(folder, config, tensors, expected, gradients=None):
    folder.mkdir(parents=True, exist_ok=True)
    config.to_json_file(folder / "config.json")
    save_file({k: v.contiguous().float() for k, v in tensors.items()}, folder / "model.safetensors", {"format": "pt"})
    (folder / "expected.json").write_text(json.dumps({"versions": VERSIONS, **expected}) + "\n")
    if gradients:
        save_file({k: v.contiguous().float() for k, v in gradients.items()}, folder / "gradients.safetensors")


def cls_model():
    generator = torch.Generator().manual_seed(1)
    bert = transformers.BertModel(CONFIG, add_pooling_layer=False)
    classifier = torch.nn.Linear(CONFIG.hidden_size, LOGITS)
    model = torch.nn.ModuleDict({"bert": bert, "classifier": classifier}).eval()
    randomise(model, generator)
    ids, mask = random_batch(generator)
    upstream = torch.randn((BATCH, LOGITS), generator=generator)
    tensors = {k: v.clone() for k, v in model.state_dict().items()}
    model.double()
    logits = classifier(bert(input_ids=ids, attention_mask=mask).last_hidden_state[:, 0])
    (logits * upstream.double()).sum().backward()
    expected = {
        "inputIds": ids.flatten().tolist(),
        "attentionMask": mask.flatten().tolist(),
        "batch": BATCH,
        "length": LENGTH,
        "logits": logits.flatten().tolist(),
        "upstream": upstream.flatten().tolist(),
    }
    gradients = {name: parameter.grad for name, parameter in model.named_parameters()}
    CONFIG.architectures = ["BertModel"]
    write(FIXTURES / "tiny-bert", CONFIG, tensors, expected, gradients)


def pooler_model():
    generator = torch.Generator().manual_seed(2)
    model = transformers.BertForSequenceClassification(CONFIG).eval()
    randomise(model, generator)
    ids, mask = random_batch(generator)
    tensors = {k: v.clone() for k, v in model.state_dict().items()}
    logits = model.double()(input_ids=ids, attention_mask=mask).logits
    expected = {
        "inputIds": ids.flatten().tolist(),
        "attentionMask": mask.flatten().tolist(),
        "batch": BATCH,
        "length": LENGTH,
        "logits": logits.flatten().tolist(),
    }
    CONFIG.architectures = ["BertForSequenceClassification"]
    write(FIXTURES / "tiny-bert-pooler", CONFIG, tensors, expected)


cls_model()
pooler_model()
