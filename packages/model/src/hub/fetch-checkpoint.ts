import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CONFIG_FILE,
  TOKENIZER_CONFIG_FILE,
  TOKENIZER_FILE,
  VOCABULARY_FILE,
  WEIGHTS_FILE,
} from '../checkpoint/checkpoint-files'
import { exists } from '../checkpoint/input-json'
import { writeFileAtomically } from '../checkpoint/write-file-atomically'
import { fetchHubFile, hubFolder } from './fetch-hub-file'
import { HubError } from './hub-error'
import type { HubOptions } from './hub-options'
import { missingFile } from './missing-file'

/** What `loadCheckpoint` reads; of each line the first that the model has. */
const NEEDED: readonly (readonly string[])[] = [
  [CONFIG_FILE],
  [TOKENIZER_FILE, VOCABULARY_FILE],
  [WEIGHTS_FILE, 'pytorch_model.bin'],
]

/**
 * A model of the Hugging Face hub, such as `emilyalsentzer/Bio_ClinicalBERT`, as a folder for `loadCheckpoint`:
 * configuration, tokenizer and weights, the latter in one file. What was fetched once is kept.
 *
 * Throws {@link HubError} where the package `@xenova/transformers`, the network or the files are missing.
 */
export async function fetchCheckpoint(model: string, options: HubOptions = {}): Promise<string> {
  const folder = await hubFolder(model, options)
  for (const names of NEEDED) {
    if (!(await fetchFirst(names, model, folder, options))) throw missingFile(model, names.join(' or '), options)
  }
  // Says of a vocabulary whether it is cased; not every model has it.
  await fetchFirst([TOKENIZER_CONFIG_FILE], model, folder, options)
  return folder
}

/**
 * What a user names as a checkpoint: a folder or file that is here, else a model of the Hugging Face hub.
 *
 * Throws {@link HubError} where it is neither.
 */
export async function findCheckpoint(source: string, options: HubOptions = {}): Promise<string> {
  if (await exists(source)) return source
  return fetchCheckpoint(source, options).catch((error: unknown) => {
    if (!(error instanceof HubError)) throw error
    throw new HubError(source, `${error.reason}. Nor is there a folder or file of that name here`, { cause: error })
  })
}

async function fetchFirst(
  names: readonly string[],
  model: string,
  folder: string,
  options: HubOptions,
): Promise<boolean> {
  for (const name of names) {
    const path = join(folder, name)
    if (await exists(path)) return true
    const bytes = await fetchHubFile(model, name, options)
    if (bytes === undefined) continue
    // The package keeps what it fetched, but not what it found in its folder of local models.
    if (!(await exists(path))) {
      await mkdir(folder, { recursive: true })
      await writeFileAtomically(path, bytes)
    }
    return true
  }
  return false
}
