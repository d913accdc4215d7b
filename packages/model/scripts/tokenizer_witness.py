"""Asks Python's tokenizers for the ids of fuzzed texts, which ours must equal.

Run in an environment with the versions that ids.json names:
    pip install tokenizers transformers sentencepiece protobuf
    python scripts/tokenizer_witness.py

writes src/tokenizer/fixtures: albert/tokenizer.json and ids.json; the vocabularies in uncased and cased are ours
(scripts/write-tokenizer-fixture.ts). With a count, a folder and a JSON list of sentences,
    python scripts/tokenizer_witness.py 20000 FOLDER SENTENCES.json
    npx tsx scripts/check-tokenizers.ts FOLDER
asks about half as many fuzzed texts and as many of the listed sentences, with vocabularies of 20,000 to 30,000 tokens
and SentencePiece's whole table of replacements; the second command compares.
"""

import json
import random
import re
import sys
import tempfile
from pathlib import Path

import sentencepiece
import tokenizers
import transformers
from tokenizers import trainers
from transformers.convert_slow_tokenizer import SentencePieceExtractor

FIXTURES = Path(__file__).parent.parent / "src" / "tokenizer" / "fixtures"
TEXTS, DECODED = 300, 100
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]

# Accents (composed and not), dashes, CJK, control and zero-width characters, special tokens, long words, emoji.
ODDITIES = ["é", "e\u0301", "Å", "İ", "ß", "ẞ", "—", "–", "…", "肺炎", "𠀀𪚥", "\U0002b820", "\u200b", "\u00a0", "\t", "\r\n", "\x00",
            "\x7f", "\ufeff", "\u0085", "\ufffd", "[CLS]", "[MASK]", "[UNK]", "[SEP]", "[PAD]", "<pad>", "<unk>", " [MASK] ", "[cls]",
            "[**2119-3-4**]", "___", "XXXX", "x" * 101, "a" * 100, "é" * 100, "😀", "👩\u200d⚕️", "🇩🇪", "12.5", "3/4", "A&P", "µm", "½", "ﬁ",
            "\u2028", "\u3000", "$", "^", "`", "``", "''", "~", "|", "\\", "٣", "한국", "\u1112\u1161\u11ab", "Ω", "ΣΑΣ", "ὈΔΥΣΣΕΎΣ", "ǅ",
            "\u0323\u0307", "q\u0307\u0323", "क्षि", "ก็", "שָׁ", "\ud800", "\udfff", "１２", "㍉", "ﬀ", "\u00ad", "\u2e43", "▁", "▁▁no"]
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:()/-' "
# Latin, combining marks, Greek, Cyrillic, Hebrew, Arabic, Indic, Thai, Hangul, punctuation, symbols, CJK, halfwidth,
# private use, higher planes.
BLOCKS = [(0x80, 0x24F), (0x300, 0x36F), (0x370, 0x52F), (0x590, 0x6FF), (0x900, 0xDFF), (0xE00, 0xE7F), (0x1100, 0x11FF),
          (0x1E00, 0x1FFF), (0x2000, 0x2BFF), (0x2E00, 0x33FF), (0x4E00, 0x9FFF), (0xA640, 0xABFF), (0xE000, 0xFFFD),
          (0x10000, 0x1FFFF), (0x20000, 0x323AF), (0xE0000, 0xE01EF)]


def fuzzed(generator, words):
    parts = []
    for _ in range(generator.randint(0, 12)):
        kind = generator.random()
        if kind < 0.55:
            parts.append(generator.choice(words))
        elif kind < 0.75:
            parts.append(generator.choice(ODDITIES))
        elif kind < 0.9:
            parts.append("".join(generator.choice(LETTERS) for _ in range(generator.randint(1, 12))))
        else:
            parts.append("".join(chr(generator.randint(*generator.choice(BLOCKS))) for _ in range(generator.randint(1, 4))))
    return generator.choice(["", " ", " ", " ", "  "]).join(parts)


def word_piece(folder, sentences, size, lowercase):
    """The vocabulary as vocab.txt, read as transformers reads a folder."""
    trained = tokenizers.Tokenizer(tokenizers.models.WordPiece(unk_token="[UNK]"))
    trained.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=lowercase)
    trained.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    trained.train_from_iterator(sentences, trainers.WordPieceTrainer(vocab_size=size, special_tokens=SPECIAL, show_progress=False))
    vocabulary = sorted(trained.get_vocab().items(), key=lambda item: item[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.txt").write_text("".join(f"{token}\n" for token, _ in vocabulary))
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": lowercase, "tokenizer_class": "BertTokenizer"}) + "\n")
    return transformers.BertTokenizer.from_pretrained(folder)._tokenizer


def albert(folder, sentences, size, whole_table):
    """A SentencePiece model by its own trainer, as transformers converts it; by default with a few replacements only."""
    with tempfile.TemporaryDirectory() as temporary:
        rules = Path(temporary) / "rules.tsv"
        rules.write_text("\n".join(f"{' '.join(f'{ord(c):X}' for c in a)}\t{' '.join(f'{ord(c):X}' for c in b)}" for a, b in
                                   [("\t", " "), ("\u200b", " "), ("—", "-"), ("½", "1/2"), ("\r\n", " "), ("क्षि", "ksi"), ("\u00ad", "")]))
        normalization = {"normalization_rule_name": "nmt_nfkc"} if whole_table else {"normalization_rule_tsv": str(rules)}
        prefix = Path(temporary) / "spiece"
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter([s.lower() for s in sentences] * 4), model_prefix=str(prefix), vocab_size=size, character_coverage=1.0, model_type="unigram",
            hard_vocab_limit=False, pad_id=0, unk_id=1, bos_id=-1, eos_id=-1, pad_piece="<pad>", control_symbols=["[CLS]", "[SEP]"],
            user_defined_symbols=["[MASK]"], minloglevel=2, **normalization)
        extracted = SentencePieceExtractor(f"{prefix}.model").extract(tokenizers.models.Unigram)
    charsmap = extracted["_spm_precompiled_charsmap"]
    mask = tokenizers.AddedToken("[MASK]", lstrip=True, special=True, normalized=False)
    tokenizer = transformers.AlbertTokenizer(vocab=extracted["vocab"], _spm_precompiled_charsmap=charsmap, mask_token=mask)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer._tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    return tokenizer._tokenizer


def write_ids(folder, texts, by_name):
    versions = {module.__name__: module.__version__ for module in (tokenizers, transformers, sentencepiece)}
    ids = {name: [tokenizer.encode(text).ids for text in readable(texts)] for name, tokenizer in by_name.items()}
    decoded = {name: [by_name[name].decode(row) for row in rows[:DECODED]] for name, rows in ids.items()}
    lines = lambda rows: "[\n" + ",\n".join("  " + json.dumps(row, separators=(",", ":")) for row in rows) + "\n ]"
    group = lambda named: "{ " + ", ".join(f'"{name}": {lines(rows)}' for name, rows in named.items()) + " }"
    (folder / "ids.json").write_text(
        f'{{\n "versions": {json.dumps(versions)},\n "texts": {lines(texts)},\n "ids": {group(ids)},\n "decoded": {group(decoded)}\n}}\n')


def readable(texts):
    """Half of a surrogate pair is no character: Rust refuses it, and ours reads it as U+FFFD."""
    return [re.sub("[\ud800-\udfff]", "\ufffd", text) for text in texts]


def fuzzed_texts(count, sentences):
    generator = random.Random(1)
    words = [word for sentence in sentences for word in sentence.split()]
    return [fuzzed(generator, words) for _ in range(count)]


def write_fixtures():
    sentences = json.loads((FIXTURES / "sentences.json").read_text())
    write_ids(FIXTURES, fuzzed_texts(TEXTS, sentences), {
        "uncased": tokenizers.Tokenizer.from_file(str(FIXTURES / "uncased" / "tokenizer.json")),
        "cased": transformers.BertTokenizer.from_pretrained(FIXTURES / "cased")._tokenizer,
        "albert": albert(FIXTURES / "albert", sentences, 260, whole_table=False),
    })


def write_check(count, folder, sentences):
    """Vocabularies large enough to know most characters of the fuzzed texts: in two unknown words nothing is compared."""
    texts = fuzzed_texts(count // 2, sentences) + random.Random(2).choices(sentences, k=count - count // 2)
    known = readable(texts)[::2]
    write_ids(folder, texts, {
        "uncased": word_piece(folder / "uncased", known, 30000, lowercase=True),
        "cased": word_piece(folder / "cased", known, 30000, lowercase=False),
        "albert": albert(folder / "albert", known, 20000, whole_table=True),
    })


if len(sys.argv) == 1:
    write_fixtures()
else:
    count, folder, sentences = sys.argv[1:]
    write_check(int(count), Path(folder), json.loads(Path(sentences).read_text()))
