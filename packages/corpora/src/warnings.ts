import type { Place } from './errors/place'

/**
 * Something that you may want to know, mended in passing where it could be:
 * - `windows-1252`: the row is no UTF-8 and was read as Windows-1252, which holds Latin-1;
 * - `nul`: NUL characters were taken out of the row;
 * - `header`: the first row of a file that is said to have no header line is a column name, read as a report.
 */
export interface CorpusWarning {
  readonly kind: 'windows-1252' | 'nul' | 'header'
  readonly place: Place
}

/** Is told of each row that there is something to tell of. */
export type OnWarning = (warning: CorpusWarning) => void
