import { mergePieces } from './merge-pieces'
import { bertNormalizer } from './parts/bert-normalizer'
import { splitBertWords } from './parts/pre-tokenizer'
import {
  bertNormalizerJson,
  CONTINUATION,
  MAX_WORD_CHARACTERS,
  SPECIAL_TOKENS,
  tokenizerJson,
  type TokenizerJson,
} from './tokenizer-json'

export interface WordPieceOptions {
  /** Tokens the vocabulary holds at most, special tokens and single characters included. */
  readonly vocabularySize: number
  /** A pair of pieces seen fewer times is not merged; 2 by default. */
  readonly minFrequency?: number
  /** Lower-case the text and strip its accents, as BERT's uncased models do; true by default. */
  readonly lowercase?: boolean
}

/**
 * A WordPiece vocabulary for the texts, as the content of a `tokenizer.json`.
 *
 * Every character of the texts gets a piece (so no word of theirs becomes `[UNK]`), and then the pair of neighbouring
 * pieces that is most frequent within words is merged into one, until the vocabulary is full: the way of Hugging
 * Face's `WordPieceTrainer`, where the WordPiece of Schuster and Nakajima (2012) merged by likelihood. Equal
 * frequencies are decided by the pieces' code units, so the same texts give the same vocabulary everywhere.
 *
 * Throws `RangeError` where `vocabularySize` is too small for the special tokens and the characters.
 */
export function trainWordPiece(texts: Iterable<string>, options: WordPieceOptions): TokenizerJson {
  const { vocabularySize, minFrequency = 2, lowercase = true } = options
  const words = countWords(texts, lowercase)
  const pieces = [...words].map(([word, count]) => ({ pieces: splitCharacters(word), count }))
  const alphabet = [...new Set(pieces.flatMap((word) => word.pieces))].sort()
  const needed = SPECIAL_TOKENS.length + alphabet.length
  if (!(vocabularySize >= needed)) {
    throw new RangeError(
      `vocabularySize ${vocabularySize} is too small: special tokens and single characters take ${needed}`,
    )
  }
  const merged = mergePieces(pieces, { count: vocabularySize - needed, minFrequency, join: joinPieces })
  const vocabulary = [...SPECIAL_TOKENS, ...alphabet, ...merged]
  return tokenizerJson(new Map(vocabulary.map((token, id) => [token, id])), { lowercase })
}

/** Occurrences of each word, cleaned and split as the tokenizer will; without those too long for it. */
function countWords(texts: Iterable<string>, lowercase: boolean): ReadonlyMap<string, number> {
  const normalize = bertNormalizer(bertNormalizerJson({ lowercase }))
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of splitBertWords(normalize(text))) {
      if (!isTooLong(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** Whether a word has too many characters; a slice of it tells, as none takes more than two code units. */
function isTooLong(word: string): boolean {
  return [...word.slice(0, 2 * MAX_WORD_CHARACTERS + 1)].length > MAX_WORD_CHARACTERS
}

/** `"lung"` → `l ##u ##n ##g` */
function splitCharacters(word: string): string[] {
  return Array.from(word, (character, index) => (index === 0 ? character : CONTINUATION + character))
}

/** `l` and `##u` → `lu`; `##n` and `##g` → `##ng` */
function joinPieces(left: string, right: string): string {
  return left + right.slice(CONTINUATION.length)
}
