import { EmptyInputError } from '../errors/input-errors'
import type { OpenBytes } from '../input/open-bytes'
import type { ReadOptions } from '../input/read-options'
import type { TableRow } from '../table/table-row'
import { nameCells, nameColumns, numberColumns } from './columns'
import { csvRows, type CsvOptions } from './csv-rows'

/**
 * Rows of a CSV file with their cells by column name, each turned into what the caller makes of it.
 *
 * @param open is called once with the names of the columns, before the first row is turned; what it throws ends the reading
 * @throws {CorpusError} where there is no header line, or none that can be read; without a header line, where no row can be read
 */
export async function* readCsv<T>(
  input: Pick<OpenBytes, 'name' | 'chunks'>,
  options: CsvOptions & ReadOptions,
  open: (columns: readonly string[]) => (row: TableRow) => T,
): AsyncGenerator<T> {
  const { header = true } = options
  let columns: readonly string[] = []
  let convert: ((row: TableRow) => T) | undefined
  // Without a header line the first whole row tells the columns; invalid ones may come before it.
  let early: TableRow[] = []
  for await (const item of csvRows(input, options)) {
    if (convert === undefined && (header || item.kind === 'row')) {
      if (item.kind === 'invalid') throw item.error
      columns = header
        ? nameColumns(item.cells, { input: input.name, line: item.line })
        : numberColumns(item.cells.length)
      convert = open(columns)
      yield* early.map(convert)
      early = []
      if (header) continue
    }
    const row = { ...item, cells: nameCells(convert ? columns : numberColumns(item.cells.length), item.cells) }
    if (convert === undefined) early.push(row)
    else yield convert(row)
  }
  if (early[0]?.kind === 'invalid') throw early[0].error
  if (convert === undefined && header) throw new EmptyInputError({ input: input.name }, 'it has no header line.')
}
