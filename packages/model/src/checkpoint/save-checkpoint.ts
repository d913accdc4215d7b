import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { configJson } from '../config/config-json'
import { readParameters } from '../read-parameters'
import type { StudentModel } from '../student-model'
import type { Tokenizer } from '../tokenizer/tokenizer'
import { CheckpointError } from './checkpoint-error'
import { CONFIG_FILE, TOKENIZER_CONFIG_FILE, TOKENIZER_FILE, WEIGHTS_FILE } from './checkpoint-files'
import { encodeSafetensors } from './safetensors/encode-safetensors'
import { writeFileAtomically } from './write-file-atomically'

/**
 * Writes `config.json`, `tokenizer.json`, `tokenizer_config.json` and `model.safetensors` into `folder`, which is made
 * where it is missing. It opens in Python, the encoder with `AutoModel.from_pretrained(folder)`.
 *
 * Each file is replaced whole or not at all, the weights last. Throws {@link CheckpointError} that names the file which
 * could not be written.
 */
export async function saveCheckpoint(
  folder: string,
  content: { readonly model: StudentModel; readonly tokenizer: Tokenizer },
): Promise<void> {
  const { model, tokenizer } = content
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new CheckpointError(folder, `cannot be made a folder (${error.message})`, { cause: error })
  })
  await write(join(folder, CONFIG_FILE), formatJson(configJson(model.config)))
  await write(join(folder, TOKENIZER_FILE), formatJson(tokenizer.toJson()))
  await write(join(folder, TOKENIZER_CONFIG_FILE), formatJson(tokenizer.toConfigJson()))
  await write(join(folder, WEIGHTS_FILE), encodeSafetensors(await readParameters(model)))
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await writeFileAtomically(path, content).catch((error: Error) => {
    throw new CheckpointError(path, `cannot be written (${error.message})`, { cause: error })
  })
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
