import { createLabelReader, LabelFileError } from '@chexpp/labels'
import type { CsvOptions } from '../csv/csv-rows'
import { readCsv } from '../csv/read-csv'
import { InvalidLabelsError } from '../errors/label-error'
import type { OpenBytes } from '../input/open-bytes'
import type { ReadOptions } from '../input/read-options'
import { findIdColumn, idOf } from '../table/find-column'
import { ID_COLUMNS } from '../table/known-columns'
import type { LabelFileOptions } from './label-file-options'
import { labelsOfRow } from './labels-of-row'
import type { LabelsRow } from './labels-row'
import { isOfficialOutput } from './official-output'

/** Beside the id columns of reports, those of MIMIC-CXR-JPG and the CheXpert dataset. */
const LABEL_ID_COLUMNS = [...ID_COLUMNS, 'study_id', 'Path']

/**
 * The labels of a CSV file, the 14 columns found by name.
 *
 * @throws {InvalidLabelsError} where one of them is missing or there twice
 * @throws {MissingColumnError} where the id column asked for is missing
 */
export function csvLabels(
  input: OpenBytes,
  options: CsvOptions & LabelFileOptions & ReadOptions,
): AsyncGenerator<LabelsRow> {
  return readCsv(input, options, (columns) => {
    const read = labelReader(input.name, columns, options)
    const textColumn = isOfficialOutput(columns) ? columns[0] : undefined
    const askedId = textColumn === undefined ? options.idColumn : null
    const idColumn = findIdColumn(columns, askedId, LABEL_ID_COLUMNS, { input: input.name })
    return (item) => {
      const { row, line, cells } = item
      if (item.kind === 'invalid') {
        return { kind: 'invalid', row, id: idOf(row, cells, idColumn), idColumn, error: item.error }
      }
      const values = columns.map((column) => cells[column])
      const read14 = () => read(values, row).labels
      return labelsOfRow({ input: input.name, row, line }, cells, { idColumn, textColumn }, read14)
    }
  })
}

function labelReader(input: string, columns: readonly string[], { format }: LabelFileOptions) {
  try {
    return createLabelReader(columns, { format, idColumn: null })
  } catch (error) {
    throw error instanceof LabelFileError ? new InvalidLabelsError(input, undefined, error) : error
  }
}
