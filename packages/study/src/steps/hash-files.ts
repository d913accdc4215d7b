import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** SHA-256 of a file's bytes, or of the names and bytes of all files in a folder; in hexadecimal. */
export async function hashFiles(path: string, signal?: AbortSignal): Promise<string> {
  if (!(await stat(path)).isDirectory()) return hashFile(path, signal)
  const hash = createHash('sha256')
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(`${file.slice(path.length)}\n${await hashFile(file, signal)}\n`)
  return hash.digest('hex')
}

async function hashFile(path: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash, { signal })
  return hash.digest('hex')
}
