import { OBSERVATIONS } from '@chexpp/labels'
import { foldColumn } from '../table/fold-column'

const OFFICIAL_COLUMNS = ['Reports', ...OBSERVATIONS].map(foldColumn)

/** Whether a file is what the official labeler writes: the reports, then the 14 columns in its order, and no ids. */
export function isOfficialOutput(columns: readonly string[]): boolean {
  return OFFICIAL_COLUMNS.every((name, index) => index < columns.length && foldColumn(columns[index]) === name)
}
