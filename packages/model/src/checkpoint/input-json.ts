import { access } from 'node:fs/promises'
import { CheckpointError } from './checkpoint-error'
import { InputFile } from './input-file'

/** The largest published `tokenizer.json` has some 35 MB; parsed JSON takes several times its text in memory. */
const MAX_TEXT_BYTES = 100_000_000

/** Throws {@link CheckpointError} where the file cannot be read or is no JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CheckpointError(path, 'is not JSON', { cause: error })
  }
}

/** Throws {@link CheckpointError} where the file cannot be read or is no UTF-8. */
export async function readText(path: string): Promise<string> {
  const file = await InputFile.open(path)
  try {
    if (file.size > MAX_TEXT_BYTES) {
      throw file.error(`has ${file.size} bytes; no more than ${MAX_TEXT_BYTES} are accepted`)
    }
    const bytes = await file.read(0, file.size)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw error instanceof CheckpointError ? error : file.error('is not UTF-8 text', { cause: error })
  } finally {
    await file.close()
  }
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
