"""Writes src/tokenizer/unicode-sets.generated.ts: which characters Python's tokenizers take for which kind.

Each of its Rust crates froze another version of Unicode, and JavaScript engines differ too, so `\\p{Mn}` would be other
characters here than there. Asked one by one, in an environment with the version that the written file names:
    pip install tokenizers
    python scripts/unicode_sets.py
"""

from pathlib import Path

import tokenizers
from tokenizers.normalizers import BertNormalizer, StripAccents
from tokenizers.pre_tokenizers import BertPreTokenizer

TARGET = Path(__file__).parent.parent / "src" / "tokenizer" / "unicode-sets.generated.ts"
CHARACTERS = [chr(code) for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF]


def bert(**on):
    off = dict(clean_text=False, handle_chinese_chars=False, strip_accents=False, lowercase=False)
    return BertNormalizer(**{**off, **on})


def removed_by(normalizer):
    return [c for c in CHARACTERS if normalizer.normalize_str(f"a{c}b") == "ab"]


def isolated_by(pre_tokenizer):
    return [c for c in CHARACTERS if [p for p, _ in pre_tokenizer.pre_tokenize_str(f"a{c}b")] == ["a", c, "b"]]


def spaced_by(normalizer):
    return [c for c in CHARACTERS if normalizer.normalize_str(f"a{c}b") == f"a {c} b"]


def ranges(characters):
    spans = []
    for code in map(ord, characters):
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    escape = lambda code: f"\\\\u{{{code:x}}}"
    return "".join(escape(a) if a == b else f"{escape(a)}-{escape(b)}" for a, b in spans)


SETS = {
    "REMOVED": ("What BERT's cleaning removes: control, format and private-use characters.", removed_by(bert(clean_text=True))),
    "IDEOGRAPHS": ("What BERT's normalizer sets between blanks.", spaced_by(bert(handle_chinese_chars=True))),
    "NONSPACING_MARKS": ("What BERT's normalizer strips after decomposition.", removed_by(bert(strip_accents=True))),
    "MARKS": ("What the `StripAccents` normalizer strips.", removed_by(StripAccents())),
    "PUNCTUATION": ("What BERT's pre-tokenizer makes a word of its own.", isolated_by(BertPreTokenizer())),
}

lines = [
    f"// Written by scripts/unicode_sets.py with tokenizers {tokenizers.__version__}; do not edit.",
    "// Each is the inside of a character class.",
]
for name, (meaning, characters) in SETS.items():
    lines += ["", f"/** {meaning} */", f"export const {name} =", f"  '{ranges(characters)}'"]
TARGET.write_text("\n".join(lines) + "\n")
