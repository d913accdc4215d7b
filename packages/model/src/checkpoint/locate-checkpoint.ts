import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CheckpointError } from './checkpoint-error'
import { CONFIG_FILE, TOKENIZER_FILE, VOCABULARY_FILE, WEIGHTS_FILES } from './checkpoint-files'
import { exists } from './input-json'

/** Where the parts of a checkpoint are. */
export interface CheckpointPlaces {
  readonly weights: string
  readonly config: string
  /** Whether the configuration came with the weights, and not from the base. */
  readonly isOwnConfig: boolean
  /** The folder with the tokenizer's files. */
  readonly tokenizer: string
}

/**
 * Finds the weights of a folder or file, and what belongs to them: beside them in the folder, else in `base`. A single
 * file brings nothing but its weights. Throws {@link CheckpointError} that names what is nowhere.
 */
export async function locateCheckpoint(path: string, base: string | undefined): Promise<CheckpointPlaces> {
  const found = await stat(path).catch((error: Error) => {
    throw new CheckpointError(path, `cannot be read (${error.message})`, { cause: error })
  })
  const folders = [...(found.isDirectory() ? [path] : []), ...(base === undefined ? [] : [base])]
  const config = await firstFile(folders, [CONFIG_FILE])
  const tokenizer = await firstFile(folders, [TOKENIZER_FILE, VOCABULARY_FILE])
  const weights = found.isDirectory() ? await firstFile([path], WEIGHTS_FILES) : { folder: '', file: path }
  if (weights === undefined) throw new CheckpointError(path, `has none of ${WEIGHTS_FILES.join(', ')}`)
  if (config === undefined) throw lacking(path, base, CONFIG_FILE)
  if (tokenizer === undefined) throw lacking(path, base, `${TOKENIZER_FILE} or ${VOCABULARY_FILE}`)
  return {
    weights: weights.file,
    config: config.file,
    isOwnConfig: config.folder === path,
    tokenizer: tokenizer.folder,
  }
}

interface Found {
  readonly folder: string
  readonly file: string
}

async function firstFile(folders: readonly string[], names: readonly string[]): Promise<Found | undefined> {
  for (const folder of folders) {
    for (const name of names) {
      const file = join(folder, name)
      if (await exists(file)) return { folder, file }
    }
  }
  return undefined
}

function lacking(path: string, base: string | undefined, file: string): CheckpointError {
  return base === undefined
    ? new CheckpointError(path, `brings no ${file}; name a folder that has it as the base (--base FOLDER)`)
    : new CheckpointError(base, `has no ${file}, nor does ${path} bring it`)
}
