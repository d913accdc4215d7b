import { CONFIG_FILE, TOKENIZER_CONFIG_FILE, TOKENIZER_FILE, VOCABULARY_FILE } from '../checkpoint/checkpoint-files'
import type { EncoderConfig } from '../config/encoder-config'
import { parseConfig } from '../config/parse-config'
import type { Tokenizer } from '../tokenizer/tokenizer'
import { tokenizerFromFiles } from '../tokenizer/tokenizer-from-files'
import { fetchHubFile } from './fetch-hub-file'
import { HubError } from './hub-error'
import { missingFile } from './missing-file'
import type { HubOptions } from './hub-options'

/**
 * The tokenizer of a model on the Hugging Face hub, such as `emilyalsentzer/Bio_ClinicalBERT`: its `tokenizer.json`,
 * else its `vocab.txt`, read as its `tokenizer_config.json` says. What was fetched once is kept and read again.
 *
 * Throws `HubError` where the package `@xenova/transformers`, the network or the files are missing, and
 * `TokenizerError` where a file makes no tokenizer.
 */
export async function loadTokenizerFromHub(model: string, options: HubOptions = {}): Promise<Tokenizer> {
  const file = (name: string) => fetchText(model, name, options)
  const tokenizerJson = parseJson(model, TOKENIZER_FILE, await file(TOKENIZER_FILE))
  const vocabulary = tokenizerJson === undefined ? await file(VOCABULARY_FILE) : undefined
  if (tokenizerJson === undefined && vocabulary === undefined) {
    throw missingFile(model, `${TOKENIZER_FILE} or ${VOCABULARY_FILE}`, options)
  }
  const tokenizerConfig = parseJson(model, TOKENIZER_CONFIG_FILE, await file(TOKENIZER_CONFIG_FILE))
  return tokenizerFromFiles({ tokenizerJson, vocabulary, tokenizerConfig })
}

/**
 * The configuration of a model on the Hugging Face hub, its `config.json`.
 *
 * Throws `HubError` as {@link loadTokenizerFromHub}, and `ConfigError` where it is no BERT, DistilBERT or ALBERT.
 */
export async function loadConfigFromHub(model: string, options: HubOptions = {}): Promise<EncoderConfig> {
  const json = parseJson(model, CONFIG_FILE, await fetchText(model, CONFIG_FILE, options))
  if (json === undefined) throw missingFile(model, CONFIG_FILE, options)
  return parseConfig(json)
}

async function fetchText(model: string, file: string, options: HubOptions): Promise<string | undefined> {
  const bytes = await fetchHubFile(model, file, options)
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new HubError(model, `${file} is not UTF-8 text`, { cause: error })
  }
}

function parseJson(model: string, file: string, text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new HubError(model, `${file} is not JSON; if it was cut short, delete it from the cache folder`, {
      cause: error,
    })
  }
}
