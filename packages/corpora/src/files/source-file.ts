/** A file of a folder or archive, not read yet. */
export interface SourceFile {
  /** Below the folder or in the archive, with `/` between. */
  readonly path: string
  /** What messages call it. */
  readonly name: string
  /** Its bytes; undefined where they are more than `maxBytes`. Rejects where it cannot be read. */
  read(maxBytes: number): Promise<Buffer | undefined>
}

/** Files that stand beside reports in public releases (MIMIC-CXR) and are none. */
const NO_REPORTS = new Set(['license.txt', 'readme.txt', 'sha256sums.txt'])

/** True of `.txt` and `.xml` files that are not hidden, not a release's own papers, and not macOS's shadow copies. */
export function isReportPath(path: string): boolean {
  const parts = path.split('/')
  const name = parts[parts.length - 1].toLowerCase()
  if (parts.some((part) => part.startsWith('.') || part === '__MACOSX')) return false
  return /\.(txt|xml)$/.test(name) && !NO_REPORTS.has(name)
}

/** By UTF-16 code units, so alike on every platform and in every language. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
