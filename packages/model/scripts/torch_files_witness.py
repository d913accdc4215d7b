"""Writes src/checkpoint/fixtures/torch-files: the same few tensors in each form that torch.save has, and their values.

Run in an environment with the versions that expected.json names:
    pip install torch numpy
    python scripts/torch_files_witness.py
"""

import argparse
import json
import pathlib
import zipfile
from collections import OrderedDict, defaultdict

import numpy
import torch

FIXTURES = pathlib.Path(__file__).parent.parent / "src" / "checkpoint" / "fixtures" / "torch-files"

torch.manual_seed(1)
plane = torch.randn(3, 4)
TENSORS = OrderedDict(
    {
        "float": torch.randn(2, 3),
        "double": torch.randn(4, dtype=torch.float64),
        "half": torch.tensor([1.5, -0.000061, 65504.0, 6e-8], dtype=torch.float16),
        "bfloat16": torch.tensor([3.140625, -1e30, 0.0], dtype=torch.bfloat16),
        "transposed": plane.t(),
        "part": plane[1:, 1:3],
        "column": plane[:, 2],
        "scalar": torch.tensor(7.25),
        "empty": torch.zeros(0, 3),
        "parameter": torch.nn.Parameter(torch.randn(2)),
        "numbers": torch.arange(3),
    }
)

# What training scripts keep beside the weights: nothing of it is read.
BESIDE = {
    "epoch": 3,
    "best": numpy.float64(0.5),
    "arguments": argparse.Namespace(name="run", rate=2e-5),
    "history": defaultdict(list, {"loss": [1.0, 0.5]}),
    "folder": pathlib.PurePosixPath("runs"),
    "seed": 2**63 + 1,
    "names": {"a", "b"},
    "dtype": torch.float32,
    "size": torch.Size([2, 3]),
    "nothing": None,
}


def swap_bytes(source, target):
    """What a big-endian machine would have written."""
    sizes = {str(index): tensor.element_size() for index, tensor in storages().items()}
    with zipfile.ZipFile(source) as read, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as written:
        for name in read.namelist():
            content = read.read(name)
            if name.endswith("/byteorder"):
                content = b"big"
            elif "/data/" in name:
                size = sizes[name.rsplit("/", 1)[1]]
                content = b"".join(content[i : i + size][::-1] for i in range(0, len(content), size))
            written.writestr(name, content)


def storages():
    """By the number that torch.save gives each, in the order in which it meets them."""
    found = {}
    for tensor in TENSORS.values():
        found.setdefault(tensor.untyped_storage().data_ptr() or id(tensor), tensor)
    return dict(enumerate(found.values()))


FIXTURES.mkdir(parents=True, exist_ok=True)
for protocol in (2, 3, 4, 5):
    torch.save(TENSORS, FIXTURES / f"protocol-{protocol}.pt", pickle_protocol=protocol)
torch.save({"model_state_dict": TENSORS, **BESIDE}, FIXTURES / "wrapped.pth")
torch.save({"state_dict": TENSORS, **BESIDE}, FIXTURES / "legacy.pth", _use_new_zipfile_serialization=False)
swap_bytes(FIXTURES / "protocol-2.pt", FIXTURES / "big-endian.pt")
torch.save(torch.nn.Linear(2, 2), FIXTURES / "whole-model.pt")
torch.save({"w": torch.zeros(1).expand(1000, 1000)}, FIXTURES / "expanded.pt")
torch.jit.script(torch.nn.Linear(1, 1)).save(FIXTURES / "script.pt")

expected = {
    "versions": {"torch": torch.__version__, "numpy": numpy.__version__},
    "tensors": {
        name: {"shape": list(tensor.shape), "values": tensor.detach().float().flatten().tolist()}
        for name, tensor in TENSORS.items()
    },
}
(FIXTURES / "expected.json").write_text(json.dumps(expected) + "\n")
