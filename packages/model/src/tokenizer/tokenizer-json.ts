/** BERT's special tokens, which a vocabulary begins with; the index is the id. */
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
  readonly strip_accents: boolean
  readonly lowercase: boolean
}

/** How BERT cleans text before it splits it into words. */
export function bertNormalizerJson(lowercase: boolean): BertNormalizerJson {
  return { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: lowercase, lowercase }
}

/** The `tokenizer.json` of a vocabulary, whose order gives the ids and which begins with {@link SPECIAL_TOKENS}. */
export function tokenizerJson(vocabulary: readonly string[], options: { readonly lowercase: boolean }): TokenizerJson {
  const id = (token: (typeof SPECIAL_TOKENS)[number]) => SPECIAL_TOKENS.indexOf(token)
  const special = (token: '[CLS]' | '[SEP]', type: number) => ({ SpecialToken: { id: token, type_id: type } })
  const sequence = (name: 'A' | 'B', type: number) => ({ Sequence: { id: name, type_id: type } })
  const one = [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)]
  const ids = (token: '[CLS]' | '[SEP]') => ({ id: token, ids: [id(token)], tokens: [token] })
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL_TOKENS.map((content, index) => ({
      id: index,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: bertNormalizerJson(options.lowercase),
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
      vocab: Object.fromEntries(vocabulary.map((token, index) => [token, index])),
    },
  }
}
