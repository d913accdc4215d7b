import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CheckpointError } from './checkpoint-error'
import { CONFIG_FILE, TOKENIZER_FILES, WEIGHTS_FILES } from './checkpoint-files'
import { exists } from './input-json'

/** The files of a checkpoint. */
export interface CheckpointPlaces {
  readonly weights: string
  readonly config: string
  /** Whether the configuration came with the weights, and not from the base. */
  readonly isOwnConfig: boolean
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
  const own = found.isDirectory() ? [path] : []
  const folders = base === undefined ? own : [...own, base]
  const weights = found.isDirectory() ? await firstFile(own, WEIGHTS_FILES) : path
  const ownConfig = await firstFile(own, [CONFIG_FILE])
  const config = ownConfig ?? (await firstFile(folders, [CONFIG_FILE]))
  const tokenizer = await firstFile(folders, TOKENIZER_FILES)
  if (weights === undefined) {
    const [first, ...others] = WEIGHTS_FILES
    throw new CheckpointError(join(path, first), `is missing, as are ${others.join(', ')}`)
  }
  if (config === undefined) throw nowhere([CONFIG_FILE], path, base, found.isDirectory())
  if (tokenizer === undefined) throw nowhere(TOKENIZER_FILES, path, base, found.isDirectory())
  return { weights, config, isOwnConfig: ownConfig !== undefined, tokenizer }
}

async function firstFile(folders: readonly string[], names: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    for (const name of names) {
      const file = join(folder, name)
      if (await exists(file)) return file
    }
  }
  return undefined
}

function nowhere(names: readonly string[], path: string, base: string | undefined, isFolder: boolean): CheckpointError {
  const wanted = names.join(' or ')
  if (base !== undefined)
    return new CheckpointError(join(base, names[0]), `is missing: ${path} brings no ${wanted} itself`)
  const detail = `name a folder that has ${wanted} as the base (--base FOLDER)`
  return isFolder
    ? new CheckpointError(join(path, names[0]), `is missing; ${detail}`)
    : new CheckpointError(path, `is a single file, which needs more; ${detail}`)
}
