import { rename, rm, writeFile } from 'node:fs/promises'
import { checkOutput } from '@chexpp/corpora'
import { UsageError } from './failure'

/**
 * Writes beside the target and renames, so that a reader never meets half a file. Throws `WriteError` where the target cannot be
 * a file, `UsageError` where writing fails.
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  await checkOutput(file)
  const partial = `${file}.partial`
  try {
    await writeFile(partial, content)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw new UsageError(`${file}: cannot be written (${(error as Error).message})`)
  }
}
