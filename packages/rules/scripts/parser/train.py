"""Trains the dependency parser's weights on what write-examples.ts wrote.

    python train.py EXAMPLES MODEL [--hidden 32] [--epochs 8] [--seed 1] [--teachers MODEL ...]

Reads EXAMPLES.json and EXAMPLES.bin, writes MODEL.json and MODEL.bin (32-bit floats), which pack-model.ts packs.
Made with torch 2.x and numpy; minutes on one core.

One hidden layer over the sum of what each word adds at each position (Chen and Manning 2014); a word is the sum of vectors for
itself, its ending and its part of speech. UNKNOWN of a hundred words are learnt as if they were not in the vocabulary.
With teachers, models trained before on the same examples, it learns as much what they hold likely, on average, as what is right
(Hinton et al. 2015): the oracle's slips, which differ from sentence to sentence, are evened out by then.
"""
import argparse, json, time
import numpy as np
import torch
import torch.nn.functional as F

UNKNOWN = 8
VECTOR = 40
BATCH = 256
RATE = 2e-3
RELATION_WEIGHT = 0.5
"""How much of the loss is the distance to the teachers, where there are any."""
TEACHING = 0.7
"""The weights given back are averages of the second half of training, which forget slowly."""
AVERAGE = 0.999

ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ask.add_argument("examples")
ask.add_argument("model")
ask.add_argument("--hidden", type=int, default=32)
ask.add_argument("--epochs", type=int, default=8)
ask.add_argument("--seed", type=int, default=1)
ask.add_argument("--teachers", nargs="+", default=[])
args = ask.parse_args()
torch.manual_seed(args.seed)
# The products are small: threads would only wait for each other.
torch.set_num_threads(1)

meta = json.load(open(args.examples + ".json"))
positions, first_dependent = meta["positions"], meta["firstDependent"]
dependents = positions - first_dependent
words, endings, tags, relations = (len(meta[name]) for name in ("words", "endings", "tags", "relations"))
rows = torch.from_numpy(np.fromfile(args.examples + ".bin", np.int16).reshape(-1, meta["columns"]))

# [types, 3]: the numbers of a type's word, ending and part of speech; as it is, and as if the word were not known.
no_word, root, unknown = words, words + 1, words + 2
as_known = [(no_word, endings, tags), (root, endings, tags)]
as_unknown = list(as_known)
for word, ending in meta["types"]:
    as_unknown.append((unknown, ending, meta["endingTags"][ending]))
    as_known.append((word, ending, meta["wordTags"][word]) if word >= 0 else as_unknown[-1])
as_known, as_unknown = torch.tensor(as_known), torch.tensor(as_unknown)


def parameter(*shape, deviation):
    return torch.nn.Parameter(torch.randn(*shape) * deviation)


scale = (positions * VECTOR) ** -0.5
weights = {
    "wordVectors": parameter(words + 3, VECTOR, deviation=0.3),
    "endingVectors": parameter(endings + 1, VECTOR, deviation=0.3),
    "tagVectors": parameter(tags + 1, VECTOR, deviation=0.3),
    "positionWeights": parameter(positions, VECTOR, args.hidden, deviation=1.5 * scale),
    "dependentWeights": parameter(dependents, relations + 1, args.hidden, deviation=0),
    "bias": parameter(args.hidden, deviation=0),
    "moveWeights": parameter(3, args.hidden, deviation=args.hidden**-0.5 / 2),
    "moveBias": parameter(3, deviation=0),
    "relationWeights": parameter(2 * relations, args.hidden, deviation=args.hidden**-0.5 / 2),
    "relationBias": parameter(2 * relations, deviation=0),
}
dependent_offsets = torch.arange(dependents) * (relations + 1) + 1


def read_model(path):
    arrays, floats = json.load(open(path + ".json"))["arrays"], np.fromfile(path + ".bin", "<f4")
    return {name: torch.from_numpy(floats[at : at + np.prod(shape)].reshape(shape)) for name, (at, shape) in arrays.items()}


def score(weights, parts, batch):
    """The logits of the three moves, and of the relations of those rows that make an arc, by the arc they make."""
    tables = ("wordVectors", "endingVectors", "tagVectors")
    vectors = sum(F.embedding(parts[..., i], weights[name]) for i, name in enumerate(tables))
    from_words = vectors.flatten(1) @ weights["positionWeights"].flatten(0, 1)
    labels = batch[:, positions : positions + dependents] + dependent_offsets
    from_dependents = F.embedding_bag(labels, weights["dependentWeights"].flatten(0, 1), mode="sum")
    hidden = torch.relu(from_words + from_dependents + weights["bias"])
    move = batch[:, -2]
    is_arc = move > 0
    both = (hidden[is_arc] @ weights["relationWeights"].T + weights["relationBias"]).view(-1, 2, relations)
    return hidden @ weights["moveWeights"].T + weights["moveBias"], both[torch.arange(len(both)), move[is_arc] - 1]


@torch.no_grad()
def taught(batch):
    """What the teachers hold likely, of moves and of relations."""
    parts = as_known[batch[:, :positions]]
    scores = [score(teacher, parts, batch) for teacher in teachers]
    return [torch.stack([one.softmax(-1) for one in of_kind]).mean(0) for of_kind in zip(*scores)]


def distance(scores, right, taught_scores):
    loss = F.cross_entropy(scores, right)
    return loss if taught_scores is None else (1 - TEACHING) * loss + TEACHING * F.cross_entropy(scores, taught_scores)


teachers = [read_model(path) for path in args.teachers]
steps = args.epochs * (len(rows) // BATCH)
optimizer = torch.optim.Adam(weights.values(), lr=RATE, betas=(0.9, 0.98))
schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, step / 200) * max(0.02, 1 - step / steps))
average, step, began = None, 0, time.time()
for epoch in range(args.epochs):
    order = torch.randperm(len(rows))
    right_moves = right_relations = arcs = 0
    for start in range(0, len(rows) - BATCH + 1, BATCH):
        batch = rows[order[start : start + BATCH]].long()
        move, relation = batch[:, -2], batch[:, -1]
        known = torch.rand(len(batch), positions, 1) >= UNKNOWN / 100
        types = batch[:, :positions]
        moves, labels = score(weights, torch.where(known, as_known[types], as_unknown[types]), batch)
        right_labels = relation[move > 0]
        taught_moves, taught_labels = taught(batch) if teachers else (None, None)
        loss = distance(moves, move, taught_moves) + RELATION_WEIGHT * distance(labels, right_labels, taught_labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        step += 1
        right_moves += (moves.argmax(1) == move).sum().item()
        right_relations += (labels.argmax(1) == right_labels).sum().item()
        arcs += len(labels)
        if step == steps // 2:
            average = [weight.detach().clone() for weight in weights.values()]
        elif step > steps // 2:
            for mean, weight in zip(average, weights.values()):
                mean.mul_(AVERAGE).add_(weight.detach(), alpha=1 - AVERAGE)
    moves_made = (len(rows) // BATCH) * BATCH
    print(f"epoch {epoch + 1}: {right_moves / moves_made:.4f} of moves, {right_relations / arcs:.4f} of relations, "
          f"{time.time() - began:.0f} s", flush=True)

arrays, at = {}, 0
with open(args.model + ".bin", "wb") as out:
    for name, mean in zip(weights, average):
        arrays[name] = [at, list(mean.shape)]
        at += mean.numel()
        out.write(mean.numpy().astype("<f4").tobytes())
names = ("words", "endings", "tags", "relations", "wordTags", "endingTags")
json.dump({**{name: meta[name] for name in names}, "hidden": args.hidden, "arrays": arrays}, open(args.model + ".json", "w"))
