export interface ReportPart {
  readonly header: string
  readonly text: string
}

/** One text of the sections that a file keeps apart, each under its header, so that it can be parsed as any report. */
export function composeReport(parts: readonly ReportPart[]): string {
  return parts
    .filter(({ text }) => text.trim() !== '')
    .map(({ header, text }) => (header === '' ? text.trim() : `${header}: ${text.trim()}`))
    .join('\n\n')
}
