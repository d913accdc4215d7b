/** BERT's special tokens, which a vocabulary made here begins with. */
export const SPECIAL_TOKENS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'] as const

/** What a word piece begins with that continues a word. */
export const CONTINUATION = '##'

/** Longer words are `[UNK]`, as in BERT. */
export const MAX_WORD_CHARACTERS = 100

/** The parts of a `tokenizer.json` that decide which ids a text gets; Hugging Face's format, for WordPiece. */
export interface TokenizerJson {
  readonly version: '1.0'
  readonly truncation: null
  readonly padding: null
  readonly added_tokens: readonly object[]
  readonly normalizer: BertNormalizerJson
  readonly pre_tokenizer: { readonly type: 'BertPreTokenizer' }
  readonly post_processor: object
  readonly decoder: object
  readonly model: {
    readonly type: 'WordPiece'
    readonly unk_token: string
    readonly continuing_subword_prefix: string
    readonly max_input_chars_per_word: number
    readonly vocab: Readonly<Record<string, number>>
  }
}

export interface BertNormalizerJson {
  readonly type: 'BertNormalizer'
  readonly clean_text: boolean
  readonly handle_chinese_chars: boolean
  /** null: as `lowercase` */
  readonly strip_accents: boolean | null
  readonly lowercase: boolean
}

/** How BERT reads a text before it looks words up. */
export interface WordPieceReading {
  /** Lower-case the text, as BERT's uncased models do. */
  readonly lowercase: boolean
  /** Strip accents; as `lowercase` by default. */
  readonly stripAccents?: boolean
  /** Make each Chinese character a word of its own; true by default. */
  readonly splitIdeographs?: boolean
}

/** How BERT cleans text before it splits it into words. */
export function bertNormalizerJson(reading: WordPieceReading): BertNormalizerJson {
  const { lowercase, stripAccents = lowercase, splitIdeographs = true } = reading
  return {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: splitIdeographs,
    strip_accents: stripAccents,
    lowercase,
  }
}

/**
 * The `tokenizer.json` of a WordPiece vocabulary with the ids of its tokens, among them {@link SPECIAL_TOKENS}.
 *
 * Throws `RangeError` that names a special token which is missing.
 */
export function tokenizerJson(vocabulary: ReadonlyMap<string, number>, reading: WordPieceReading): TokenizerJson {
  const id = (token: (typeof SPECIAL_TOKENS)[number]) => {
    const found = vocabulary.get(token)
    if (found === undefined) throw new RangeError(`The vocabulary lacks the special token ${token}`)
    return found
  }
  const special = (token: '[CLS]' | '[SEP]', type: number) => ({ SpecialToken: { id: token, type_id: type } })
  const sequence = (name: 'A' | 'B', type: number) => ({ Sequence: { id: name, type_id: type } })
  const one = [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)]
  const ids = (token: '[CLS]' | '[SEP]') => ({ id: token, ids: [id(token)], tokens: [token] })
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL_TOKENS.map((content) => ({
      id: id(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: bertNormalizerJson(reading),
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: one,
      pair: [...one, sequence('B', 1), special('[SEP]', 1)],
      special_tokens: { '[CLS]': ids('[CLS]'), '[SEP]': ids('[SEP]') },
    },
    decoder: { type: 'WordPiece', prefix: CONTINUATION, cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: CONTINUATION,
      max_input_chars_per_word: MAX_WORD_CHARACTERS,
      vocab: Object.fromEntries(vocabulary),
    },
  }
}
