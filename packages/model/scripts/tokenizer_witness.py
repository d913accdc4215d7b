"""Writes src/tokenizer/fixtures/ids.json: ids that Python's tokenizers give fuzzed texts with tokenizer.json.

Run in an environment with the version that ids.json names:
    pip install tokenizers
    python scripts/tokenizer_witness.py
"""

import json
import random
from pathlib import Path

import tokenizers

FIXTURES = Path(__file__).parent.parent / "src" / "tokenizer" / "fixtures"
TEXTS = 400

sentences = json.loads((FIXTURES / "sentences.json").read_text())
words = [word for sentence in sentences for word in sentence.split()]
# Accents (composed and not), dashes, CJK, control and zero-width characters, special tokens, long words, emoji.
oddities = ["é", "e\u0301", "Å", "İ", "ß", "—", "–", "…", "肺炎", "\u200b", "\u00a0", "\t", "\r\n", "\x00", "\x7f",
            "\ufeff", "\u0085", "[CLS]", "[MASK]", "[UNK]", "[**2119-3-4**]", "___", "XXXX", "x" * 101, "a" * 100, "😀",
            "12.5", "3/4", "A&P", "µm", "½", "ﬁ", "\u2028", "\u3000", "$", "^", "`", "~", "|", "\\", "٣", "한국", "Ω", "ǅ"]
letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:()/-' "


def fuzzed(generator):
    parts = []
    for _ in range(generator.randint(0, 12)):
        kind = generator.random()
        if kind < 0.6:
            parts.append(generator.choice(words))
        elif kind < 0.8:
            parts.append(generator.choice(oddities))
        else:
            parts.append("".join(generator.choice(letters) for _ in range(generator.randint(1, 12))))
    return generator.choice(["", " ", " ", " ", "  "]).join(parts)


generator = random.Random(1)
tokenizer = tokenizers.Tokenizer.from_file(str(FIXTURES / "tokenizer.json"))
cases = [{"text": text, "ids": tokenizer.encode(text).ids} for text in (fuzzed(generator) for _ in range(TEXTS))]
lines = ",\n".join("  " + json.dumps(case) for case in cases)
(FIXTURES / "ids.json").write_text(
    '{\n "versions": ' + json.dumps({"tokenizers": tokenizers.__version__}) + ',\n "cases": [\n' + lines + "\n ]\n}\n"
)
