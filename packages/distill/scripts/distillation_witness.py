"""Writes src/fixtures/pytorch-losses.json and pytorch-distillation.json, both in float64 by PyTorch and without dropout: the losses
of distillation with their gradients, and 10 training steps of small students under small teachers.

Starts from the weights of packages/model/src/fixtures/tiny-*. Run in an environment with the versions that the fixtures name:
    pip install torch transformers safetensors
    python scripts/distillation_witness.py
"""

import json
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file
from torch import nn
from torch.nn.functional import cosine_similarity, cross_entropy, kl_div, log_softmax, mse_loss, softmax

HERE = Path(__file__).parent
MODELS = HERE.parent.parent / "model" / "src" / "fixtures"
FIXTURES = HERE.parent / "src" / "fixtures"
HEADS, CLASSES = 14, 4
VERSIONS = {"torch": torch.__version__, "transformers": transformers.__version__}


def short(tensor):
    return [float(f"{value:.9g}") for value in tensor.flatten().tolist()]


def soft_loss(student, teacher, temperature):
    """PyTorch's own divergence, head by head."""
    divergences = kl_div(log_softmax(student / temperature, -1), softmax(teacher / temperature, -1), reduction="none")
    return temperature**2 * divergences.sum() / len(student)


def state_loss(kind, student, teacher, mask):
    """Mean over the tokens of a text, then over the texts; states are [batch, length, size]."""
    if kind == "mse":
        of_tokens = mse_loss(student, teacher, reduction="none").mean(-1)
    else:
        of_tokens = 1 - cosine_similarity(student, teacher, dim=-1)
    return ((of_tokens * mask).sum(1) / mask.sum(1)).mean()


def attention_loss(student, teacher, mask):
    """[batch, heads, length, length]; padding is attended to by nobody."""
    logs = [torch.where(attention > 0, attention, 1.0).log() for attention in (teacher, student)]
    of_tokens = (teacher * (logs[0] - logs[1])).sum(-1).mean(1)
    return ((of_tokens * mask).sum(1) / mask.sum(1)).mean()


generator = torch.Generator().manual_seed(11)


def draw(*shape, scale=1.0):
    """Numbers that float32 holds exactly."""
    return (torch.randn(*shape, generator=generator, dtype=torch.float64) * scale).float().double()


def case(compute, *inputs):
    leaves = [tensor.clone().requires_grad_() for tensor in inputs]
    value = compute(*leaves)
    value.backward()
    return {"value": value.item(), "gradients": [short(leaf.grad) for leaf in leaves]}


BATCH, LENGTH, SIZE, TEACHER_SIZE, ATTENTION_HEADS = 3, 5, 4, 6, 2
MASK = (torch.arange(LENGTH)[None, :] < torch.tensor([5, 2, 1])[:, None]).long()
logits, teacher_logits = draw(BATCH, HEADS, CLASSES, scale=3), draw(BATCH, HEADS, CLASSES, scale=3)
# A head of which the teacher is almost sure, and the student of another class.
teacher_logits[0, 3], logits[0, 3] = torch.tensor([30.0, 0, 0, 0]), torch.tensor([0, 30.0, 0, 0])
states, projection, teacher_states = draw(BATCH, LENGTH, SIZE), draw(TEACHER_SIZE, SIZE), draw(BATCH, LENGTH, TEACHER_SIZE)
scores, teacher_scores = (draw(BATCH, ATTENTION_HEADS, LENGTH, LENGTH) for _ in range(2))
attention, teacher_attention = (softmax(each.masked_fill(MASK[:, None, None, :] == 0, -1e9), -1).float().double() for each in (scores, teacher_scores))

losses = {
    "versions": VERSIONS,
    "batch": BATCH,
    "length": LENGTH,
    "mask": MASK.flatten().tolist(),
    "soft": {
        "student": short(logits),
        "teacher": short(teacher_logits),
        "cases": [
            {"temperature": temperature} | case(lambda x: soft_loss(x, teacher_logits, temperature), logits)
            for temperature in (1, 2, 5)
        ],
    },
    "states": {
        "size": SIZE,
        "teacherSize": TEACHER_SIZE,
        "student": short(states),
        "teacher": short(teacher_states),
        "projection": short(projection),
        "cases": [
            {"kind": kind} | case(lambda x, w: state_loss(kind, x @ w.T, teacher_states, MASK), states, projection)
            for kind in ("mse", "cosine")
        ],
    },
    "attention": {
        "heads": ATTENTION_HEADS,
        "student": short(attention),
        "teacher": short(teacher_attention),
        **case(lambda x: attention_loss(x, teacher_attention, MASK), attention),
    },
}
(FIXTURES / "pytorch-losses.json").write_text(json.dumps(losses) + "\n")


class Bert(nn.Module):
    """One linear layer from the last state of [CLS]."""

    def __init__(self, config):
        super().__init__()
        self.config = config
        self.bert = transformers.BertModel(config, add_pooling_layer=False)
        self.make_head(config.hidden_size)

    def make_head(self, size):
        self.classifier = nn.Linear(size, HEADS * CLASSES)

    def label(self, cls):
        return self.classifier(cls)

    def forward(self, **inputs):
        outputs = self.bert(**inputs, output_hidden_states=True, output_attentions=True)
        logits = self.label(outputs.last_hidden_state[:, 0]).view(-1, HEADS, CLASSES)
        return logits, outputs.hidden_states, outputs.attentions


class SeparateHeads(Bert):
    """A layer for each observation."""

    def make_head(self, size):
        self.linear_heads = nn.ModuleList(nn.Linear(size, CLASSES) for _ in range(HEADS))

    def label(self, cls):
        return torch.cat([head(cls) for head in self.linear_heads], 1)


class DistilBert(transformers.DistilBertForSequenceClassification):
    def forward(self, **inputs):
        outputs = super().forward(**inputs, output_hidden_states=True, output_attentions=True)
        return outputs.logits.view(-1, HEADS, CLASSES), outputs.hidden_states, outputs.attentions


CLASSES_OF = {
    "tiny-bert": (transformers.BertConfig, Bert),
    "tiny-separate": (transformers.BertConfig, SeparateHeads),
    "tiny-distilbert": (transformers.DistilBertConfig, DistilBert),
}


def load(folder):
    config_class, model_class = CLASSES_OF[folder]
    model = model_class(config_class.from_pretrained(MODELS / folder, attn_implementation="eager")).double().eval()
    weights = load_file(MODELS / folder / "model.safetensors")
    model.load_state_dict({name: tensor.double() for name, tensor in weights.items() if ".pooler." not in name})
    return model


STEPS, ROWS, TOKENS = 10, 4, 9
COMMON = {"steps": STEPS, "warmup": 0.2, "learningRate": 3e-3, "weightDecay": 0.1, "clipNorm": 1.0}
RUNS = [
    # Two tokenizers: of hidden states [CLS] alone is compared.
    {"student": "tiny-bert", "teacher": "tiny-distilbert", "alike": False, "options": {"temperature": 2, "alpha": 0.5}},
    {
        "student": "tiny-bert",
        "teacher": "tiny-distilbert",
        "alike": False,
        "options": {"temperature": 3, "alpha": 0.7, "hiddenLoss": {"kind": "cosine", "weight": 0.5}},
    },
    # One tokenizer, and a student of half the size and half the layers.
    {
        "student": "tiny-separate",
        "teacher": "tiny-bert",
        "alike": True,
        "options": {
            "temperature": 2,
            "alpha": 1,
            "hiddenLoss": {"kind": "mse", "weight": 2, "layers": [{"student": 0, "teacher": 0}, {"student": 1, "teacher": 2}]},
            "attentionLoss": {"weight": 3},
        },
    },
]


def random_batches(vocabulary, seed):
    draws = torch.Generator().manual_seed(seed)
    for _ in range(STEPS):
        ids = torch.randint(1, vocabulary, (ROWS, TOKENS), generator=draws)
        lengths = torch.randint(1, TOKENS + 1, (ROWS,), generator=draws)
        mask = (torch.arange(TOKENS)[None, :] < lengths[:, None]).long()
        yield ids, mask, torch.randint(0, CLASSES, (ROWS, HEADS), generator=draws)


def fresh_projection(student, teacher):
    sizes = [model.config.hidden_size for model in (teacher, student)]
    return None if sizes[0] == sizes[1] else nn.Parameter(draw(*sizes, scale=sizes[1] ** -0.5))


def distill(run):
    student, teacher, options = load(run["student"]), load(run["teacher"]), run["options"]
    hidden, attention = options.get("hiddenLoss"), options.get("attentionLoss")
    projection = fresh_projection(student, teacher) if hidden else None
    start = short(projection.detach()) if projection is not None else None
    decayed, exempt = [], []
    for module in student.modules():
        for name, parameter in module.named_parameters(recurse=False):
            (exempt if name == "bias" or isinstance(module, nn.LayerNorm) else decayed).append(parameter)
    decayed += [] if projection is None else [projection]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": COMMON["weightDecay"]}, {"params": exempt, "weight_decay": 0.0}], eps=1e-8
    )
    # Ours begins with the first rate above 0: a step is taken off the front and put at the end.
    shares = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = transformers.get_scheduler("linear", shares, COMMON["warmup"] * (STEPS + 1), STEPS + 1)
    batches = list(random_batches(30, 5))
    teacher_batches = batches if run["alike"] else list(random_batches(60, 6))
    trace = []
    for (ids, mask, labels), (teacher_ids, teacher_mask, _) in zip(batches, teacher_batches):
        shares.step()
        schedule.step()
        for group in optimizer.param_groups:
            group["lr"] = COMMON["learningRate"] * schedule.get_last_lr()[0]
        with torch.no_grad():
            taught, taught_states, taught_attentions = teacher(input_ids=teacher_ids, attention_mask=teacher_mask)
        found, states, attentions = student(input_ids=ids, attention_mask=mask)
        hard = cross_entropy(found.reshape(-1, CLASSES), labels.flatten(), reduction="sum") / ROWS
        loss = options["alpha"] * soft_loss(found, taught, options["temperature"]) + (1 - options["alpha"]) * hard
        if hidden:
            tokens = slice(None) if run["alike"] else slice(0, 1)
            # With as many layers in both, each layer has its like.
            pairs = hidden.get("layers") or [{"student": n, "teacher": n} for n in range(1, len(states))]
            ofs = [
                state_loss(
                    hidden["kind"],
                    (states[pair["student"]] if projection is None else states[pair["student"]] @ projection.T)[:, tokens],
                    taught_states[pair["teacher"]][:, tokens],
                    mask[:, tokens],
                )
                for pair in pairs
            ]
            loss = loss + hidden["weight"] * sum(ofs) / len(ofs)
        if attention:
            loss = loss + attention["weight"] * attention_loss(attentions[-1], taught_attentions[-1], mask)
        optimizer.zero_grad()
        loss.backward()
        learned = [*student.parameters(), *([] if projection is None else [projection])]
        norm = nn.utils.clip_grad_norm_(learned, COMMON["clipNorm"])
        optimizer.step()
        trace.append({"loss": loss.item(), "gradientNorm": norm.item()})
    return run | {"projection": start, "trace": trace}


def as_json(batches):
    return [
        {"inputIds": ids.flatten().tolist(), "attentionMask": mask.flatten().tolist(), "labels": labels.tolist()}
        for ids, mask, labels in batches
    ]


distillation = {
    "versions": VERSIONS,
    "batch": ROWS,
    "length": TOKENS,
    "training": COMMON,
    "batches": as_json(random_batches(30, 5)),
    "teacherBatches": as_json(random_batches(60, 6)),
    "runs": [distill(run) for run in RUNS],
}
(FIXTURES / "pytorch-distillation.json").write_text(json.dumps(distillation) + "\n")
