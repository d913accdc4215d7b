import { parse } from 'fast-csv'

/**
 * The cells of well-formed records, by fast-csv. A record that fast-csv sees otherwise than the record splitter (a no-break space
 * before a quote can do that) gives undefined; the others are read all the same.
 */
export async function parseCells(
  records: readonly string[],
  delimiter: string,
): Promise<readonly (readonly string[] | undefined)[]> {
  if (records.length === 0) return []
  const rows = await parseText(records.join('\n') + '\n', delimiter)
  if (rows?.length === records.length) return rows.map((cells, i) => (cells.length === 0 ? [records[i]] : cells))
  if (records.length === 1) return [undefined]
  const half = records.length >> 1
  return [
    ...(await parseCells(records.slice(0, half), delimiter)),
    ...(await parseCells(records.slice(half), delimiter)),
  ]
}

function parseText(text: string, delimiter: string): Promise<string[][] | undefined> {
  return new Promise((resolve) => {
    const rows: string[][] = []
    const parser = parse<string[], string[]>({ delimiter })
    parser.on('data', (cells: string[]) => rows.push(cells))
    parser.on('end', () => resolve(rows))
    // Its message cites the cell, so it goes no further.
    parser.on('error', () => resolve(undefined))
    parser.end(text)
  })
}
