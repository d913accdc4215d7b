import { DuplicateIdError } from '../errors/row-errors'
import { IdIndex } from './id-index'
import type { IdentifiedRow, InvalidRow } from './invalid-row'

/**
 * Rows with an id of an earlier row become invalid. Ids are the one thing that is remembered of rows gone by; those that are the
 * rows' own numbers need not be.
 */
export async function* distinctIds<Row extends IdentifiedRow & { readonly kind: string }>(
  rows: AsyncIterable<Row | InvalidRow>,
  input: string,
): AsyncGenerator<Row | InvalidRow> {
  const index = new IdIndex()
  for await (const item of rows) {
    const { row, id, idColumn } = item
    const isNumber = idColumn === undefined && id === String(row)
    const firstRow = id === undefined || isNumber ? undefined : index.firstRow(id, row)
    if (firstRow === undefined || item.kind === 'invalid') yield item
    else {
      const error = new DuplicateIdError({ input, row }, idColumn ?? 'id', firstRow)
      yield { kind: 'invalid', row, id, idColumn, error }
    }
  }
}
