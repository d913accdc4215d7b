import { showPlace, type Place } from './place'

/** What is wrong with an input or with one of its rows. Subclasses carry the particulars; no message ever holds report text. */
export class CorpusError extends Error {
  override readonly name: string = 'CorpusError'
  readonly input: string
  /** Data row, from 1; undefined where the fault is the whole input's. */
  readonly row: number | undefined
  /** Line of the file, from 1, where the row begins. */
  readonly line: number | undefined

  constructor(place: Place, problem: string, options?: ErrorOptions) {
    super(`${showPlace(place)}: ${problem}`, options)
    this.input = place.input
    this.row = place.row
    this.line = place.line
  }
}
