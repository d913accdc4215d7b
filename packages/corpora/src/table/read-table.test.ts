import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CorpusWarning } from '../warnings'
import { chunksOf, collectAll } from '../testing/collect'
import { temporaryFolder } from '../testing/temporary-folder'
import { readTable } from './read-table'

const FIXTURES = join(import.meta.dirname, '../csv/fixtures')

/** Cells of whole rows, messages of invalid ones. */
async function read(text: string | Buffer, options: Parameters<typeof readTable>[1] = {}, chunk?: number) {
  const rows = await collectAll(readTable(chunksOf(text, chunk), options))
  return rows.map((item) => (item.kind === 'row' ? Object.values(item.cells) : item.error.message))
}

describe('readTable', () => {
  it('reads nasty CSV as pandas does', async () => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, 'nasty.pandas.json'), 'utf8')) as { rows: unknown }
    const rows = await collectAll(readTable(join(FIXTURES, 'nasty.csv')))
    expect(rows.map((item) => item.cells)).toEqual(expected.rows)
  })

  it('counts data rows from 1 and lines as an editor does', async () => {
    const rows = await collectAll(readTable(chunksOf('id,text\n\na,"x\ny"\nb,z\n')))
    expect(rows).toEqual([
      { kind: 'row', row: 1, line: 3, cells: { id: 'a', text: 'x\ny' } },
      { kind: 'row', row: 2, line: 5, cells: { id: 'b', text: 'z' } },
    ])
  })

  it('calls columns by number where there is no header line', async () => {
    const rows = await collectAll(readTable(chunksOf('"first, report"\n""\n'), { header: false }))
    expect(rows.map((item) => item.cells)).toEqual([{ 1: 'first, report' }, { 1: '' }])
  })

  it('reads tabs where the name ends in .tsv, and any delimiter asked for', async () => {
    const folder = await temporaryFolder({ 'a.tsv': 'id\ttext\n1\ta, b\n', 'b.csv': 'id;text\n1;a, b\n' })
    for (const [name, options] of [
      ['a.tsv', {}],
      ['b.csv', { delimiter: ';' }],
    ] as const) {
      const rows = await collectAll(readTable(join(folder, name), options))
      expect(rows[0].cells).toEqual({ id: '1', text: 'a, b' })
    }
  })

  it('refuses a delimiter that is no single mark', async () => {
    await expect(read('a', { delimiter: '||' })).rejects.toThrow('delimiter must be one ASCII character')
  })

  it('unpacks gzip, whatever the name', async () => {
    expect(await read(gzipSync('id,text\n1,a\n'), {}, 3)).toEqual([['1', 'a']])
  })

  it('names the input where gzip ends too early, after the rows before', async () => {
    const text = Array.from({ length: 2_000 }, (_, i) => `${i},${(i * 7919) % 10_007}\n`).join('')
    const rows = readTable(chunksOf(gzipSync(`id,text\n${text}`).subarray(0, -100)))
    await expect(collectAll(rows)).rejects.toThrow('the stream: its compressed data ends too early. Fetch it again.')
  })

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFid,text\n1,é\n')],
    ['UTF-16 little endian', Buffer.from('\uFEFFid,text\n1,é\n', 'utf16le')],
    ['UTF-16 big endian', Buffer.from('\uFEFFid,text\n1,é\n', 'utf16le').swap16()],
  ])('reads %s', async (_, bytes) => {
    for (const chunk of [1, 3, 65536]) expect(await read(bytes, {}, chunk)).toEqual([['1', 'é']])
  })

  it('reads rows that are no UTF-8 as Windows-1252 and says which', async () => {
    const warnings: CorpusWarning[] = []
    const mixed = Buffer.concat([Buffer.from('id,text\n1,é\n'), Buffer.from('2,\xe9\x96\n', 'latin1')])
    expect(await read(mixed, { onWarning: (warning) => warnings.push(warning) })).toEqual([
      ['1', 'é'],
      ['2', 'é–'],
    ])
    expect(warnings).toEqual([{ kind: 'windows-1252', place: { input: 'the stream', row: 2, line: 3 } }])
  })

  it('takes NUL characters out and says where', async () => {
    const warnings: CorpusWarning[] = []
    expect(await read('id,text\n1,a\0b\n', { onWarning: (warning) => warnings.push(warning) })).toEqual([['1', 'ab']])
    expect(warnings).toEqual([{ kind: 'nul', place: { input: 'the stream', row: 1, line: 2 } }])
  })

  it('names the row of an unbalanced quote and loses no other', async () => {
    expect(await read('id,text\n1,a\n2,"open\n3,c\n4,"d"\n')).toEqual([
      ['1', 'a'],
      'the stream, row 2 (line 3): text follows a closing quote in cell 2. ' +
        'Close the quote, and write a quote inside a quoted cell twice ("").',
      ['3', 'c'],
      ['4', 'd'],
    ])
  })

  it('names the lines that a malformed row takes with it', async () => {
    expect(await read('id,text\n1,"a "b" c\nd\ne"\n2,f\n')).toEqual([
      'the stream, row 1 (line 2): text follows a closing quote in cell 2. Close the quote, and write a quote inside a quoted ' +
        'cell twice (""). Lines 2 to 4 are taken for this one row.',
      ['2', 'f'],
    ])
  })

  it('names a row that fast-csv sees otherwise, and reads those beside it', async () => {
    expect(await read('id,text\n0,a\n1,\u00a0"open\n2,ok\n')).toEqual([
      ['0', 'a'],
      'the stream, row 2 (line 3): its cells cannot be told apart. Look for odd characters beside a quote.',
      ['2', 'ok'],
    ])
  })

  it('names ragged rows', async () => {
    expect(await read('id,text\n1,a,b\n2\n3,c\n')).toEqual([
      'the stream, row 1 (line 2): 3 cells under 2 columns. Put quotes around a cell that holds the delimiter or a line break.',
      'the stream, row 2 (line 3): 1 cell under 2 columns. Put quotes around a cell that holds the delimiter or a line break.',
      ['3', 'c'],
    ])
  })

  it('names a row of 50 MB, reads the others and does not hold it', async () => {
    async function* chunks() {
      yield Buffer.from('id,text\n1,"')
      const part = Buffer.alloc(1 << 20, 'x')
      for (let i = 0; i < 50; i++) yield await Promise.resolve(part)
      yield Buffer.from('"\n2,short\n')
    }
    const rows = await collectAll(readTable(chunks()))
    expect(rows.map((item) => (item.kind === 'invalid' ? item.error.message : item.cells.text))).toEqual([
      'the stream, row 1 (line 2): longer than 16777216 bytes. Mend it (in CSV, look for a quote that is never closed), ' +
        'or raise maxRecordBytes where reports are really that long.',
      'short',
    ])
  })

  it('reads a cell of 2 MB in one piece', async () => {
    const text = 'Lungs, "clear".\n'.repeat(2 * 65536)
    const [[, cell]] = await read(`id,text\n1,"${text.replaceAll('"', '""')}"\n`)
    expect(cell === text).toBe(true)
  })

  it('says that an empty file is empty', async () => {
    await expect(read('')).rejects.toThrow('the stream: it is empty.')
    await expect(read('\n\n')).rejects.toThrow('the stream: it has no header line.')
    expect(await read('id,text\n')).toEqual([])
  })

  it('refuses two columns of one name, and calls nameless ones by their place', async () => {
    await expect(read('id,text,id\n')).rejects.toThrow('columns 1 and 3 have one name, "id"')
    const [item] = await collectAll(readTable(chunksOf(',text\n0,a\n')))
    expect(item.cells).toEqual({ 'column 1': '0', text: 'a' })
  })

  it('says that there is no such file', async () => {
    await expect(collectAll(readTable('nowhere/reports.csv'))).rejects.toThrow(
      'nowhere/reports.csv: there is no such file or folder.',
    )
  })

  it('keeps column names that objects treat in a special way', async () => {
    const [item] = await collectAll(readTable(chunksOf('__proto__,constructor\n1,2\n')))
    expect(Object.entries(item.cells)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
  })

  it('tells how many of the bytes are read', async () => {
    const folder = await temporaryFolder({ 'a.csv': 'id,text\n1,a\n' })
    const progress: unknown[] = []
    await collectAll(readTable(join(folder, 'a.csv'), { onProgress: (step) => progress.push(step) }))
    expect(progress).toEqual([{ done: 12, total: 12 }])
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const rows = readTable(chunksOf('id,text\n1,a\n2,b\n', 4), { signal: controller.signal })
    await rows.next()
    controller.abort()
    await expect(collectAll(rows)).rejects.toThrow('aborted')
  })

  it('never shows the text of a row in a message', async () => {
    const secret = 'SECRET'
    const cell = fc.stringMatching(/^[ ,"\n\r\u00a0]*$/).map((noise) => `${secret}${noise}${secret}`)
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1 }), fc.boolean(), async (cells, header) => {
        const text = `id,text\n${cells.map((written) => `1,${written}`).join('\n')}\n2,"${cells.join('')}`
        for (const item of await collectAll(readTable(chunksOf(text), { header }))) {
          if (item.kind === 'invalid') expect(item.error.message).not.toContain(secret)
        }
      }),
    )
  })
})
