import { DuplicateColumnError } from '../errors/column-errors'
import type { Place } from '../errors/place'

/**
 * Column names as a header line gives them, without space around them. A column without a name, such as the index that pandas
 * writes, is called by its place, `column 1`.
 *
 * @throws {DuplicateColumnError}
 */
export function nameColumns(header: readonly string[], place: Place): readonly string[] {
  const columns = header.map((cell, index) => cell.trim() || `column ${index + 1}`)
  const placeOf = new Map<string, number>()
  for (const [index, column] of columns.entries()) {
    const first = placeOf.get(column)
    if (first !== undefined) throw new DuplicateColumnError(place, [first + 1, index + 1], columns)
    placeOf.set(column, index)
  }
  return columns
}

/** Columns of a file without a header line: `1`, `2`, … */
export function numberColumns(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1))
}

/** Cells under their columns; cells beyond the last column have no name and are left out. */
export function nameCells(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.slice(0, cells.length).map((column, index) => [column, cells[index]]))
}
