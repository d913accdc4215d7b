/** Where in an input something is. Rows are data rows, lines are lines of the file as an editor shows them; both count from 1. */
export interface Place {
  /** Path as given, or `standard input`. */
  readonly input: string
  readonly row?: number
  readonly line?: number
}

/** `reports.csv, row 7 (line 12)` */
export function showPlace({ input, row, line }: Place): string {
  if (row === undefined) return line === undefined ? input : `${input}, line ${line}`
  return line === undefined ? `${input}, row ${row}` : `${input}, row ${row} (line ${line})`
}
