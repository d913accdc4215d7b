import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { WriteError } from './write-error'

/**
 * Looks before the work whether a file can stand under this name: its folder is there, and nothing but an older file is in its
 * place. A device such as `/dev/null` is refused, because the rename that ends the writing would take it away.
 *
 * @throws {WriteError}
 */
export async function checkOutput(output: string): Promise<void> {
  const [folder, found] = await Promise.all([statOf(dirname(output)), statOf(output)])
  if (folder === undefined) throw new WriteError(output, fault('ENOENT'))
  if (found?.isDirectory()) throw new WriteError(output, fault('EISDIR'))
  if (found !== undefined && !found.isFile()) throw new WriteError(output, fault('NOT_A_FILE'))
}

async function statOf(path: string) {
  return stat(path).catch(() => undefined)
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code })
}
