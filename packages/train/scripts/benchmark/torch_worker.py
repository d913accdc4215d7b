"""PyTorch's side of `pnpm bench train`: BERT of transformers with a 14×4 head, eager, float32.

Reads a request a line on standard input, writes an answer a line on standard output, both JSON:
{"do": "load", ...shape}, {"do": "forward"}, {"do": "step"} and {"do": "product", "size": N}
are answered with {"milliseconds": M}, or {"error": "..."} and exit.
"""
import argparse
import json
import resource
import sys
import time

arguments = argparse.ArgumentParser()
arguments.add_argument("--threads", type=int, required=True)
arguments.add_argument("--device", default="cpu")
options = arguments.parse_args()


def answer(**values):
    print(json.dumps(values), flush=True)


try:
    import torch
    import transformers
except ImportError as error:
    answer(error=f"{error.name} is not installed in this Python")
    sys.exit()

if options.device == "cuda" and not torch.cuda.is_available():
    answer(error="PyTorch finds no CUDA device")
    sys.exit()

torch.set_num_threads(options.threads)
torch.manual_seed(1)
# NVIDIA_TF32_OVERRIDE=0 in the environment takes it away from both sides.
torch.backends.cuda.matmul.allow_tf32 = True
answer(versions=f"PyTorch {torch.__version__}, transformers {transformers.__version__}")


class Student(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.bert = transformers.BertModel(config, add_pooling_layer=False)
        self.classifier = torch.nn.Linear(config.hidden_size, 56)

    def forward(self, ids, mask):
        return self.classifier(self.bert(ids, attention_mask=mask).last_hidden_state[:, 0]).reshape(-1, 14, 4)


def load(layers, hidden, heads, vocabulary, batch, length):
    config = transformers.BertConfig(
        vocab_size=vocabulary,
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        intermediate_size=4 * hidden,
    )
    student = Student(config).to(options.device).train()
    decayed, others = [], []
    for name, parameter in student.named_parameters():
        (others if name.endswith("bias") or "LayerNorm" in name else decayed).append(parameter)
    groups = [{"params": decayed, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=1e-4)
    ids = torch.randint(vocabulary, (batch, length), device=options.device)
    mask = torch.ones_like(ids)
    labels = torch.randint(4, (batch, 14), device=options.device)

    def forward():
        student.eval()
        with torch.no_grad():
            student(ids, mask).sum().item()
        student.train()

    def step():
        optimizer.zero_grad()
        logits = student(ids, mask)
        loss = torch.nn.functional.cross_entropy(logits.reshape(-1, 4), labels.reshape(-1), reduction="sum") / batch
        loss.backward()
        torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimizer.step()
        loss.item()

    return {"forward": forward, "step": step}


def product(size):
    a = torch.randn(size, size, device=options.device)
    return lambda: (a @ a)[0, 0].item()


jobs = {}
for line in sys.stdin:
    request = json.loads(line)
    job = request.pop("do")
    if job == "load":
        jobs = load(**request)
        answer(milliseconds=0)
        continue
    if job == "product":
        jobs["product"] = product(request["size"])
        jobs["product"]()
    before, started = time.process_time(), time.perf_counter()
    jobs[job]()
    elapsed, used = time.perf_counter() - started, time.process_time() - before
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    answer(milliseconds=elapsed * 1000, processorMilliseconds=used * 1000, residentBytes=resident)
