import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describeReadFailure } from '../errors/input-errors'
import { compareNames, isReportPath, type SourceFile } from './source-file'

/**
 * The report files of a folder and the folders in it, in the order of their paths, with one folder's names in memory at a time.
 * Links are followed, but not round in a circle. A folder inside that cannot be listed is given as a file that cannot be read.
 *
 * @throws {UnreadableInputError} where `root` itself cannot be listed
 */
export async function* folderFiles(root: string): AsyncGenerator<SourceFile> {
  try {
    yield* walk(root, '', [])
  } catch (error) {
    throw describeReadFailure({ input: root }, error)
  }
}

async function* walk(folder: string, prefix: string, above: readonly string[]): AsyncGenerator<SourceFile> {
  const here = await realpath(folder)
  if (above.includes(here)) return
  for (const { name, isFolder } of await list(folder)) {
    const full = join(folder, name)
    const path = prefix + name
    if (!isFolder) {
      if (isReportPath(path)) yield { path, name: full, read: (maxBytes) => readUpTo(full, maxBytes) }
      continue
    }
    try {
      yield* walk(full, `${path}/`, [...above, here])
    } catch (error) {
      const failure = error as Error
      yield { path, name: full, read: () => Promise.reject(failure) }
    }
  }
}

async function list(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const listed = await Promise.all(
    entries.map(async (entry) => ({
      name: entry.name,
      isFolder: entry.isSymbolicLink() ? await leadsToFolder(join(folder, entry.name)) : entry.isDirectory(),
    })),
  )
  // With the "/" the order is that of whole paths: "a-b/" before "a.txt" before "a/".
  const sortKey = ({ name, isFolder }: { name: string; isFolder: boolean }) => (isFolder ? `${name}/` : name)
  return listed.sort((a, b) => compareNames(sortKey(a), sortKey(b)))
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory()
  } catch {
    return false
  }
}

/** The file's bytes; undefined where they are more than `maxBytes`. */
async function readUpTo(path: string, maxBytes: number): Promise<Buffer | undefined> {
  const file = await open(path)
  try {
    return (await file.stat()).size > maxBytes ? undefined : await file.readFile()
  } finally {
    await file.close()
  }
}
