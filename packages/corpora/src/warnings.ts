import type { Place } from './errors/place'

/**
 * Something that was mended in passing and that you may want to know:
 * - `windows-1252`: the row is no UTF-8 and was read as Windows-1252, which holds Latin-1;
 * - `nul`: NUL characters were taken out of the row.
 */
export interface CorpusWarning {
  readonly kind: 'windows-1252' | 'nul'
  readonly place: Place
}

/** Is told of each row that was mended. */
export type OnWarning = (warning: CorpusWarning) => void
