import { labelHeader } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { readReports } from '../reports/read-reports'
import { chunksOf, collectAll } from '../testing/collect'
import { assertRowCount, assertSameRows, labelsOfReport, readLabelTable } from './label-table'

/** The official labeler's output for texts, each with its Edema. */
const official = (rows: Readonly<Record<string, string>>) =>
  [
    `Reports,${labelHeader().join(',')}`,
    ...Object.entries(rows).map(([text, edema]) => `"${text}",,,,,,${edema},,,,,,,,`),
  ].join('\n') + '\n'
const tableOf = (csv: string, idColumn?: string) => readLabelTable(chunksOf(csv), { idColumn })
const EDEMA = 5

async function pair(labels: string, reports: string) {
  const table = await tableOf(labels, 'study')
  const rows = await collectAll(readReports(chunksOf(reports), { idColumn: 'study' }))
  const edema = rows.map((row) => row.kind === 'report' && labelsOfReport(table, row, 'reports.csv')?.[EDEMA])
  assertRowCount(table, 'reports.csv', rows.length)
  return edema
}

const REPORTS = 'study,text\ns1,Edema.\ns2,"No\n edema. zebrafish"\n'

describe('labelsOfReport', () => {
  it('pairs the official output by row, whatever ids the reports have, white space of no account', async () => {
    expect(await pair(official({ 'Edema. ': '1.0', 'No edema.\n\nzebrafish': '0.0' }), REPORTS)).toEqual([1, 2])
  })

  it('refuses shifted rows by the first that differs, without its text', async () => {
    const shifted = pair(official({ Reports: '', 'Edema.': '1.0', 'No edema. zebrafish': '0.0' }), REPORTS)
    await expect(shifted).rejects.toMatchObject({ name: 'ShiftedRowsError', row: 1, otherInput: 'reports.csv' })
    await expect(shifted).rejects.toThrow('a header line that the official labeler read as a report')
    const other = pair(official({ 'Edema.': '1.0', 'Yes.': '0.0' }), REPORTS)
    await expect(other).rejects.toThrow('the stream, row 2: its text is not that of row 2 of reports.csv')
    await expect(other).rejects.not.toThrow('zebrafish')
  })

  it('refuses a row too few', async () => {
    const short = pair(official({ 'Edema.': '1.0' }), REPORTS)
    await expect(short).rejects.toThrow('the stream: it has 1 rows and reports.csv has 2, so they cannot be paired.')
  })

  it('pairs other files by id, and looks at no text', async () => {
    const labels = `study,${labelHeader().join(',')},text\ns2,,,,,,0.0,,,,,,,,,What\n`
    const table = await tableOf(labels, 'study')
    expect(table).toMatchObject({ hasTexts: false, numbered: false })
    const [first, second] = await collectAll(readReports(chunksOf(REPORTS), { idColumn: 'study' }))
    expect(first.kind === 'report' && labelsOfReport(table, first, 'reports.csv')).toBeUndefined()
    expect(second.kind === 'report' && labelsOfReport(table, second, 'reports.csv')?.[EDEMA]).toBe(2)
  })
})

describe('assertSameRows', () => {
  it('compares texts where both files have them, and counts rows', async () => {
    const one = await tableOf(official({ 'Edema.': '1.0', 'No edema.': '0.0' }))
    const numbered = await tableOf(`row,${labelHeader().join(',')}\n1${','.repeat(14)}\n2${','.repeat(14)}\n`)
    assertSameRows(one, await tableOf(official({ 'Edema.': '', 'No  edema.': '' })))
    assertSameRows(one, numbered)
    const swapped = await tableOf(official({ 'No edema.': '', 'Edema.': '' }))
    expect(() => assertSameRows(one, swapped)).toThrow('row 1: its text is not that of row 1')
    expect(() => assertSameRows(numbered, { ...one, failures: [new Error() as never] })).toThrow('it has 2 rows')
  })
})
