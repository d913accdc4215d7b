"""Writes src/checkpoint/fixtures/layouts: small checkpoints in the layouts of others, and PyTorch's probabilities.

Each is a randomly initialised model of the true layout: CheXbert's file (with DataParallel's prefix, a training script's
wrapper and its optimizer; in today's form and the one it was published in), CheXpert++'s, and a Hugging Face folder with
one layer of 56 rows. The base has the configuration and vocabulary that single files lack.

Run in an environment with the versions that expected.json names:
    pip install torch transformers safetensors
    python scripts/chexbert_witness.py
"""

import json
import shutil
from pathlib import Path

import torch
import transformers

FIXTURES = Path(__file__).parent.parent / "src" / "checkpoint" / "fixtures" / "layouts"
BASE = FIXTURES / "base"

OURS = [
    *["No Finding", "Enlarged Cardiomediastinum", "Cardiomegaly", "Lung Lesion", "Lung Opacity", "Edema"],
    *["Consolidation", "Pneumonia", "Atelectasis", "Pneumothorax", "Pleural Effusion", "Pleural Other", "Fracture"],
    "Support Devices",
]
CHEXBERT = [
    *["Enlarged Cardiomediastinum", "Cardiomegaly", "Lung Opacity", "Lung Lesion", "Edema", "Consolidation"],
    *["Pneumonia", "Atelectasis", "Pneumothorax", "Pleural Effusion", "Pleural Other", "Fracture", "Support Devices"],
    "No Finding",
]
# CheXpert++ has no mention, uncertain, negative, positive; ours are absent, positive, negative, uncertain.
CHEXPERTPP_TO_OURS = [0, 3, 2, 1]

TEXTS = [
    "The heart is mildly enlarged.",
    "No pleural effusion or pneumothorax. Lungs are clear.",
    "Possible early pneumonia in the left lower lobe;\nsmall effusion cannot be excluded.",
    "Stable pacemaker leads. Mild edema has improved since the prior study.",
    "",
    "Lungs are clear. " * 130,
]
WORDS = """the heart is mildly enlarged . no pleural effusion or pneumothorax lungs are clear possible early pneumonia in
left lower lobe ; small cannot be excluded stable pace ##maker leads mild edema has improved since prior study un ##clear
##s ##ed""".split()
VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]

CONFIG = transformers.BertConfig(
    vocab_size=len(VOCABULARY),
    hidden_size=8,
    num_hidden_layers=2,
    num_attention_heads=2,
    intermediate_size=16,
    max_position_embeddings=512,
    attn_implementation="eager",
)


def randomise(module, seed):
    """Biases and layer norms too; larger than BERT's, so that probabilities are far from even."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator) * 0.4
            parameter.copy_(1 + noise if name.endswith("LayerNorm.weight") else noise)
    return module.eval()


def write_base():
    BASE.mkdir(parents=True, exist_ok=True)
    CONFIG.architectures = ["BertForMaskedLM"]
    (BASE / "config.json").write_text(json.dumps(CONFIG.to_dict(), indent=2) + "\n")
    (BASE / "vocab.txt").write_text("\n".join(VOCABULARY) + "\n")
    (BASE / "tokenizer_config.json").write_text('{ "do_lower_case": true }\n')


def inputs():
    tokenizer = transformers.BertTokenizer.from_pretrained(BASE)
    return tokenizer(TEXTS, padding=True, truncation=True, max_length=512, return_tensors="pt")


def by_observation(heads):
    """[texts, 14, 4] in our order from the logits of each observation; classes that a head lacks get 0."""
    rows = []
    for name in OURS:
        probabilities = torch.softmax(heads[name].double(), dim=-1)
        rows.append(torch.nn.functional.pad(probabilities, (0, 4 - probabilities.shape[1])))
    return torch.stack(rows, dim=1).tolist()


class CheXbert(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = transformers.BertModel(CONFIG)
        self.dropout = torch.nn.Dropout(0.1)
        sizes = [2 if name == "No Finding" else 4 for name in CHEXBERT]
        self.linear_heads = torch.nn.ModuleList([torch.nn.Linear(CONFIG.hidden_size, size) for size in sizes])

    def forward(self, batch):
        cls = self.bert(batch["input_ids"], attention_mask=batch["attention_mask"])[0][:, 0]
        return {name: head(cls) for name, head in zip(CHEXBERT, self.linear_heads)}


class CheXpertPlusPlus(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = transformers.BertModel(CONFIG)
        names = [name.replace("Lung Opacity", "Airspace Opacity") for name in OURS]
        self.classifiers = torch.nn.ModuleDict({name: torch.nn.Linear(CONFIG.hidden_size, 4) for name in names})

    def forward(self, batch):
        pooled = self.bert(batch["input_ids"], attention_mask=batch["attention_mask"])[1]
        logits = {name.replace("Airspace", "Lung"): head(pooled) for name, head in self.classifiers.items()}
        return {name: values[:, CHEXPERTPP_TO_OURS] for name, values in logits.items()}


def chexbert(batch):
    model = randomise(CheXbert(), 1)
    optimizer = torch.optim.Adam(model.linear_heads[13].parameters())
    sum(head.sum() for head in model(batch).values()).backward()
    optimizer.step()
    content = {
        "epoch": 7,
        "model_state_dict": torch.nn.DataParallel(model).state_dict(),
        "optimizer_state_dict": optimizer.state_dict(),
    }
    torch.save(content, FIXTURES / "chexbert.pth")
    torch.save(content, FIXTURES / "chexbert-2020.pth", _use_new_zipfile_serialization=False)
    return by_observation(model(batch))


def chexpertpp(batch):
    folder = FIXTURES / "chexpertpp"
    folder.mkdir(exist_ok=True)
    model = randomise(CheXpertPlusPlus(), 2)
    # Its library was older: layer norms with the names of TensorFlow, and a configuration without the model's type.
    state = {
        name.replace("LayerNorm.weight", "LayerNorm.gamma").replace("LayerNorm.bias", "LayerNorm.beta"): tensor
        for name, tensor in model.state_dict().items()
    }
    torch.save(state, folder / "pytorch_model.bin", _use_new_zipfile_serialization=False)
    keys = ["vocab_size", "hidden_size", "num_hidden_layers", "num_attention_heads", "hidden_act", "intermediate_size"]
    keys += ["hidden_dropout_prob", "attention_probs_dropout_prob", "max_position_embeddings", "type_vocab_size"]
    config = CONFIG.to_dict()
    (folder / "config.json").write_text(json.dumps({key: config[key] for key in keys}, indent=2) + "\n")
    return by_observation(model(batch))


def hugging_face(batch):
    """As save_pretrained writes it, in two shards."""
    folder = FIXTURES / "sequence-classifier"
    shutil.rmtree(folder, ignore_errors=True)
    config = transformers.BertConfig.from_dict({**CONFIG.to_dict(), "num_labels": 56})
    model = randomise(transformers.BertForSequenceClassification(config), 3)
    model.save_pretrained(folder, max_shard_size="14KB")
    transformers.BertTokenizer.from_pretrained(BASE).save_pretrained(folder)
    logits = model(**batch).logits.reshape(-1, 14, 4)
    return by_observation({name: logits[:, index] for index, name in enumerate(OURS)})


write_base()
with torch.no_grad():
    batch = inputs()
with torch.enable_grad():
    probabilities = {"chexbert": chexbert(batch), "chexpertpp": chexpertpp(batch), "hugging_face": hugging_face(batch)}
expected = {
    "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
    "texts": TEXTS,
    "tokens": batch["attention_mask"].sum(dim=1).tolist(),
    "probabilities": probabilities,
}
(FIXTURES / "expected.json").write_text(json.dumps(expected) + "\n")
