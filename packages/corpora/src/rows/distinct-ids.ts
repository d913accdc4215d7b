import { DuplicateIdError } from '../errors/row-errors'
import type { IdentifiedRow, InvalidRow } from './invalid-row'

/**
 * Rows with an id of an earlier row become invalid. Ids are the one thing that is remembered of rows gone by: about a hundred
 * bytes each.
 */
export async function* distinctIds<Row extends IdentifiedRow & { readonly kind: string }>(
  rows: AsyncIterable<Row | InvalidRow>,
  input: string,
): AsyncGenerator<Row | InvalidRow> {
  const rowOfId = new Map<string, number>()
  for await (const item of rows) {
    const { row, id, idColumn } = item
    const firstRow = id === undefined ? undefined : rowOfId.get(id)
    if (id !== undefined && firstRow === undefined) rowOfId.set(id, row)
    if (firstRow === undefined || item.kind === 'invalid') yield item
    else {
      const error = new DuplicateIdError({ input, row }, idColumn ?? 'id', firstRow)
      yield { kind: 'invalid', row, id, idColumn, error }
    }
  }
}
