"""Asks for the dependency graphs and classes of the sentences in src/patterns/fixtures/rule-examples.json anew.

    rule_examples.py ORACLE [TEXT ...]

ORACLE is a folder with `label.py`, which runs the official CheXpert labeler's decision procedure with parsers that can still be
had; with `--graphs` it also writes the graphs. Run this with the Python that `label.py` needs. Each TEXT (one sentence) is added.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

FIXTURE = pathlib.Path(__file__).parent.parent / "src" / "patterns" / "fixtures" / "rule-examples.json"
PARSER = "D"
SOURCE = (
    "Graphs by OpenNLP 1.5.3 with cTAKES sharpacq-3.1, Universal Dependencies by CoreNLP 3.5.2; classes by the official CheXpert "
    "labeler's patterns. Tokens: text, tag, lemma, start, end. Arcs: governor, dependent, relation."
)
CLASSES = {"pos": "positive", "neg": "negative", "unc": "uncertain"}


def sentence(given, row):
    [graph] = row["graphs"]
    # Of two arcs between the same words the official labeler keeps the last.
    arcs = {(governor, dependent): relation for governor, dependent, relation in graph["edges"]}
    return {
        "text": given,
        "mentions": [[m["start"], m["end"], CLASSES[m["votes"][PARSER]]] for m in row["mentions"]],
        "tokens": graph["tokens"],
        "arcs": [[*words, relation] for words, relation in arcs.items()],
    }


def main(oracle, *more):
    known = [row["text"] for row in json.loads(FIXTURE.read_text())["sentences"]] if FIXTURE.exists() else []
    texts = list(dict.fromkeys([*known, *more]))
    with tempfile.TemporaryDirectory() as folder:
        given, said = pathlib.Path(folder, "in.txt"), pathlib.Path(folder, "out.ndjson")
        given.write_text("\n".join(texts) + "\n")
        ask = [str(pathlib.Path(oracle, "label.py")), "sentences", str(given), str(said), "--parsers", PARSER, "--graphs", PARSER]
        subprocess.run([sys.executable, *ask], check=True)
        rows = [json.loads(line) for line in said.read_text().splitlines()]
    separators = (",", ":")
    lines = ",\n".join(json.dumps(sentence(*pair), separators=separators) for pair in zip(texts, rows, strict=True))
    FIXTURE.write_text(f'{{"source":{json.dumps(SOURCE)},\n"sentences":[\n{lines}\n]}}\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
