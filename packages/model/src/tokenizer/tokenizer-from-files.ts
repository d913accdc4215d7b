import { booleanAt, isObject, objectAt, type JsonObject } from './parts/json-value'
import { Tokenizer } from './tokenizer'
import { TokenizerError } from './tokenizer-error'

/** What a folder in Hugging Face layout tells about its tokenizer. */
export interface TokenizerFiles {
  /** Parsed content of `tokenizer.json`. */
  readonly tokenizerJson?: unknown
  /** Text of `vocab.txt`; read where there is no `tokenizer.json`. */
  readonly vocabulary?: string
  /** Parsed content of `tokenizer_config.json`: `do_lower_case`, `strip_accents`, `tokenize_chinese_chars`. */
  readonly tokenizerConfig?: unknown
}

const CONFIG = 'tokenizer_config.json'

/**
 * The tokenizer of a folder's files. What `tokenizer_config.json` says about lower case, accents and Chinese characters
 * counts more than the normalizer in `tokenizer.json`, as in Python's transformers. Beside a bare `vocab.txt` text is
 * lower-cased unless `do_lower_case` is false: transformers' default, for cased vocabularies too.
 *
 * Throws {@link TokenizerError} that names what is wrong or missing.
 */
export function tokenizerFromFiles({ tokenizerJson, vocabulary, tokenizerConfig }: TokenizerFiles): Tokenizer {
  const config = tokenizerConfig === undefined ? {} : objectAt(CONFIG, tokenizerConfig)
  if (tokenizerJson !== undefined) return Tokenizer.fromJson(withReading(tokenizerJson, config))
  if (vocabulary === undefined) throw new TokenizerError('tokenizer.json', 'this file, or a vocab.txt')
  const lowercase = booleanAt(`${CONFIG}: do_lower_case`, config.do_lower_case, true)
  return Tokenizer.fromVocabulary(vocabulary, {
    lowercase,
    stripAccents: booleanAt(`${CONFIG}: strip_accents`, config.strip_accents, lowercase),
    splitIdeographs: booleanAt(`${CONFIG}: tokenize_chinese_chars`, config.tokenize_chinese_chars, true),
  })
}

/** Keys of a `BertNormalizer` and what `tokenizer_config.json` calls them. */
const READING = {
  lowercase: 'do_lower_case',
  strip_accents: 'strip_accents',
  handle_chinese_chars: 'tokenize_chinese_chars',
}

function withReading(json: unknown, config: JsonObject): unknown {
  if (!isObject(json) || !isObject(json.normalizer) || json.normalizer.type !== 'BertNormalizer') return json
  const said = Object.entries(READING).filter(([, name]) => config[name] !== undefined)
  const reading = said.map(([key, name]) => [key, config[name]] as const)
  return { ...json, normalizer: { ...json.normalizer, ...Object.fromEntries(reading) } }
}
