import { join } from 'node:path'
import { Tokenizer } from '../tokenizer/tokenizer'
import { tokenizerFromFiles } from '../tokenizer/tokenizer-from-files'
import { TOKENIZER_CONFIG_FILE, TOKENIZER_FILE, VOCABULARY_FILE } from './checkpoint-files'
import { exists, readJson, readText } from './input-json'

/** The tokenizer of a folder: of its `tokenizer.json`, else of its `vocab.txt`, as its `tokenizer_config.json` says. */
export async function loadTokenizer(folder: string): Promise<Tokenizer> {
  const config = join(folder, TOKENIZER_CONFIG_FILE)
  const json = join(folder, TOKENIZER_FILE)
  const tokenizerConfig = (await exists(config)) ? await readJson(config) : undefined
  return (await exists(json))
    ? tokenizerFromFiles({ tokenizerJson: await readJson(json), tokenizerConfig })
    : tokenizerFromFiles({ vocabulary: await readText(join(folder, VOCABULARY_FILE)), tokenizerConfig })
}
