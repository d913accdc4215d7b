import { LabelFileError } from '@chexpp/labels'
import { CorpusError } from '../errors/corpus-error'
import { InvalidLabelsError } from '../errors/label-error'
import type { Place } from '../errors/place'
import { BlankIdError, FailedRowError } from '../errors/row-errors'
import { idOf } from '../table/find-column'
import type { LabelsRow } from './labels-row'

/** The row's id and text, and its labels by `read`; invalid where there is no id, where labelling failed, or where `read` throws. */
export function labelsOfRow(
  place: Place & { readonly row: number },
  cells: Readonly<Record<string, string>>,
  { idColumn, textColumn }: { readonly idColumn: string | undefined; readonly textColumn?: string },
  read: () => Uint8Array,
): LabelsRow {
  const { input, row } = place
  const id = idOf(row, cells, idColumn)
  const identity = { row, id, idColumn }
  if (id === undefined) return { kind: 'invalid', ...identity, error: new BlankIdError(place, idColumn ?? 'id') }
  if (cells.error?.trim()) return { kind: 'invalid', ...identity, error: new FailedRowError(place) }
  try {
    const labels = read()
    return { kind: 'labels', row, id, idColumn, labels, ...(textColumn !== undefined && { text: cells[textColumn] }) }
  } catch (error) {
    if (error instanceof CorpusError) return { kind: 'invalid', ...identity, error }
    if (error instanceof LabelFileError) {
      return { kind: 'invalid', ...identity, error: new InvalidLabelsError(input, row, error) }
    }
    throw error
  }
}
