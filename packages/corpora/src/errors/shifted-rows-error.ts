import { CorpusError } from './corpus-error'

/** How the published study came to train each sentence on the labels of the one before. */
const USUAL_CAUSE =
  'The usual cause is a header line that the official labeler read as a report: look whether its first row is a column name, ' +
  'and label the reports anew without their header line.'

/** Labels that pair with texts by row, and a row that holds another text: rows are shifted, or of other reports. */
export class ShiftedRowsError extends CorpusError {
  override readonly name = 'ShiftedRowsError'
  constructor(
    input: string,
    /** The first that differs. */
    override readonly row: number,
    readonly otherInput: string,
  ) {
    super({ input, row }, `its text is not that of row ${row} of ${otherInput}, so rows are shifted. ${USUAL_CAUSE}`)
  }
}

/** Labels that pair with texts by row, and one row too many or too few. */
export class RowCountError extends CorpusError {
  override readonly name = 'RowCountError'
  constructor(
    input: string,
    readonly rows: number,
    readonly otherInput: string,
    readonly otherRows: number,
  ) {
    super({ input }, `it has ${rows} rows and ${otherInput} has ${otherRows}, so they cannot be paired. ${USUAL_CAUSE}`)
  }
}
