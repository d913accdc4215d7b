/** What a table could hold of a JSON object: texts, numbers and truth values as text, null as an empty cell. */
export function scalarCells(value: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const cells = Object.entries(value).flatMap(([name, cell]): [string, string][] => {
    if (cell === null) return [[name, '']]
    return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
      ? [[name, String(cell)]]
      : []
  })
  return Object.fromEntries(cells)
}
