/** One spelling for column names that differ only in case, underscores and space around or between words. */
export function foldColumn(name: string): string {
  return name
    .trim()
    .replace(/[\s_]+/g, ' ')
    .toLowerCase()
}
