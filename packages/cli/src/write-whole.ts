import { rename, rm, writeFile } from 'node:fs/promises'
import { UsageError } from './failure'

/** Writes beside the target and renames, so that a reader never meets half a file. Throws `UsageError` where that fails. */
export async function writeWhole(file: string, content: string): Promise<void> {
  const partial = `${file}.partial`
  try {
    await writeFile(partial, content)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw new UsageError(`${file}: cannot be written (${(error as Error).message})`)
  }
}
