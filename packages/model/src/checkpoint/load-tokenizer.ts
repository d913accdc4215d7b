import { basename, dirname, join } from 'node:path'
import type { Tokenizer } from '../tokenizer/tokenizer'
import { tokenizerFromFiles } from '../tokenizer/tokenizer-from-files'
import { TOKENIZER_CONFIG_FILE, VOCABULARY_FILE } from './checkpoint-files'
import { exists, readJson, readText } from './input-json'

/** The tokenizer of a `tokenizer.json` or `vocab.txt`, as the `tokenizer_config.json` beside it says. */
export async function loadTokenizer(path: string): Promise<Tokenizer> {
  const config = join(dirname(path), TOKENIZER_CONFIG_FILE)
  const tokenizerConfig = (await exists(config)) ? await readJson(config) : undefined
  return basename(path) === VOCABULARY_FILE
    ? tokenizerFromFiles({ vocabulary: await readText(path), tokenizerConfig })
    : tokenizerFromFiles({ tokenizerJson: await readJson(path), tokenizerConfig })
}
