import { MissingColumnError } from '../errors/column-errors'
import type { Place } from '../errors/place'
import { foldColumn } from './fold-column'

/** The column of just that name, else one that differs only in case, underscores or space. */
export function findColumn(name: string, columns: readonly string[]): string | undefined {
  return columns.find((column) => column === name) ?? columns.find((column) => foldColumn(column) === foldColumn(name))
}

/** The column of the first of `names` that has one. */
export function firstColumn(names: readonly string[], columns: readonly string[]): string | undefined {
  return names.map((name) => findColumn(name, columns)).find((column) => column !== undefined)
}

/**
 * The id column asked for; of those usual where none is asked for, the first that is there; undefined for `null`.
 *
 * @throws {MissingColumnError} where the one asked for is not there
 */
export function findIdColumn(
  columns: readonly string[],
  asked: string | null | undefined,
  usual: readonly string[],
  place: Place,
): string | undefined {
  if (asked === null) return undefined
  if (asked === undefined) return firstColumn(usual, columns)
  const column = findColumn(asked, columns)
  if (column !== undefined) return column
  throw new MissingColumnError(place, [asked], columns, 'Name the column of the ids, or none to number the rows.')
}

/** The id that a row gives itself: the row's number where there is no id column, undefined where the id is blank or lost. */
export function idOf(
  row: number,
  cells: Readonly<Record<string, string>>,
  idColumn: string | undefined,
): string | undefined {
  return idColumn === undefined ? String(row) : cells[idColumn]?.trim() || undefined
}
