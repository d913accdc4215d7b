import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readReports } from '../reports/read-reports'
import { readTable } from '../table/read-table'
import { collectAll } from '../testing/collect'
import { temporaryFolder } from '../testing/temporary-folder'
import { csvEncoder, type CsvCell } from './encoders'
import { openCsvWriter, openNdjsonWriter } from './open-writer'
import { openOutputFile } from './output-file'
import { StreamRowWriter } from './row-writer'
import { writeCsv, writeNdjson } from './write-rows'

/** NUL characters are not written, and half surrogates are no UTF-8. */
const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''))

afterEach(() => vi.restoreAllMocks())

describe('writeCsv', () => {
  it('writes a header, quotes where they are needed, and blanks for what is missing', async () => {
    const folder = await temporaryFolder()
    const out = join(folder, 'out.csv')
    const rows = [
      { id: 's1', text: 'a, "b"\nc', Edema: '-1.0' },
      { id: 2, Edema: null },
    ]
    expect(await writeCsv(out, rows, { columns: ['id', 'text', 'Edema'] })).toBe(2)
    expect(await readFile(out, 'utf8')).toBe('id,text,Edema\ns1,"a, ""b""\nc",-1.0\n2,,\n')
    expect(await readdir(folder)).toEqual(['out.csv'])
  })

  it('says to a spreadsheet that it is UTF-8 where that is asked for, and is read and resumed all the same', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    const columns = ['id', 'text'] as const
    const options = { columns, byteOrderMark: true }
    await writeCsv(out, [{ id: 1, text: 'naïve' }], options)
    expect(await readFile(out, 'utf8')).toBe('\uFEFFid,text\n1,naïve\n')
    expect((await collectAll(readTable(out))).map(({ cells }) => cells)).toEqual([{ id: '1', text: 'naïve' }])

    const begun = await openCsvWriter(out, options)
    await begun.write({ id: 1 })
    await begun.suspend()
    const resumed = await openCsvWriter(out, { ...options, resume: true })
    await resumed.write({ id: 2 })
    await resumed.finish()
    expect(await readFile(out, 'utf8')).toBe('\uFEFFid,text\n1,\n2,\n')
  })

  it('writes a header where there are no rows', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    await writeCsv(out, [], { columns: ['id', 'text'] })
    expect(await readFile(out, 'utf8')).toBe('id,text\n')
  })

  it('writes what is read again as it was', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    const columns = ['id', 'first', 'second'] as const
    const row = fc.record({ id: fc.nat().map(String), first: anyText, second: anyText })
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        await writeCsv(out, rows, { columns })
        const read = await collectAll(readTable(out))
        expect(read.map((item) => ({ ...item.cells }))).toEqual(rows)
      }),
      { numRuns: 50 },
    )
  })

  it('writes a single column so that blank rows are read again', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    await writeCsv(out, [{ text: '' }, { text: '  ' }], { columns: ['text'] })
    expect((await collectAll(readTable(out))).map((item) => item.cells.text)).toEqual(['', '  '])
  })

  it('names a cell that has no column', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    const rows: Record<string, CsvCell>[] = [{ id: 1, txt: 'a' }]
    await expect(writeCsv(out, rows, { columns: ['id', 'text'] })).rejects.toThrow('column "txt"')
  })

  it('leaves the older file and no other where the rows fail or are aborted', async () => {
    const folder = await temporaryFolder({ 'out.csv': 'older' })
    const out = join(folder, 'out.csv')
    function* failing() {
      yield { id: 1 }
      throw new Error('no more rows')
    }
    await expect(writeCsv(out, failing(), { columns: ['id'] })).rejects.toThrow('no more rows')
    const signal = AbortSignal.abort()
    await expect(writeCsv(out, [{ id: 1 }], { columns: ['id'], signal })).rejects.toThrow('aborted')
    expect(await readdir(folder)).toEqual(['out.csv'])
    expect(await readFile(out, 'utf8')).toBe('older')
  })

  it('says where a file cannot be written', async () => {
    const folder = await temporaryFolder({ file: '' })
    await expect(writeCsv(join(folder, 'no/out.csv'), [], { columns: ['id'] })).rejects.toThrow(
      'out.csv: the folder does not exist. Make it first.',
    )
  })

  it('refuses a folder and a device before any row is made', async () => {
    const folder = await temporaryFolder({ 'taken/file': '' })
    await expect(openCsvWriter(join(folder, 'taken'), { columns: ['id'] })).rejects.toThrow('taken: it is a folder.')
    await expect(openNdjsonWriter('/dev/null')).rejects.toThrow('/dev/null: it is a device or pipe')
    expect(await readdir(folder)).toEqual(['taken'])
  })

  it('writes to standard output and leaves that open', async () => {
    let written = ''
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString()
        done()
      },
    })
    vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as unknown as typeof process.stdout)
    await writeCsv('-', [{ id: 1 }], { columns: ['id'] })
    expect(written).toBe('"id"\n"1"\n')
    expect(stdout.writableEnded).toBe(false)
  })
})

describe('writeNdjson', () => {
  it('writes what is read again as it was', async () => {
    const out = join(await temporaryFolder(), 'out.ndjson')
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyText), async (texts) => {
        const rows = texts.map((text, i) => ({ id: String(i), text }))
        if (rows.length === 0) return
        await writeNdjson(out, rows)
        const read = await collectAll(readReports(out))
        expect(read.map((item) => item.kind === 'report' && { id: item.id, text: item.text })).toEqual(rows)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a full disk', () => {
  /** A writer whose disk takes `room` bytes. */
  async function writerOn(out: string, room: number) {
    const file = await openOutputFile(out, false)
    let left = room
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        const fits = chunk.subarray(0, left)
        left -= fits.length
        const full = fits.length < chunk.length && Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
        file.stream.write(fits, () => done(full || null))
      },
    })
    return new StreamRowWriter<Record<string, string>>({
      output: { ...file, stream },
      createEncoder: () => csvEncoder(['id', 'text'], true),
      check: () => undefined,
      resumedRows: 0,
      begun: false,
    })
  }

  async function fill(writer: StreamRowWriter<Record<string, string>>): Promise<void> {
    for (let i = 0; i < 1000; i++) await writer.write({ id: String(i), text: 'x'.repeat(100) })
    await writer.finish()
  }

  it('is named, and leaves no half file under the name', async () => {
    const folder = await temporaryFolder()
    const out = join(folder, 'out.csv')
    const writer = await writerOn(out, 5000)
    await expect(fill(writer)).rejects.toMatchObject({
      name: 'WriteError',
      code: 'ENOSPC',
      message: `${out}: the disk is full. Make room and write it again.`,
    })
    expect(existsSync(out)).toBe(false)
    await writer.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it('loses no row that was whole when the writing is resumed', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    const writer = await writerOn(out, 5000)
    await expect(fill(writer)).rejects.toThrow('the disk is full')
    await writer.suspend()
    const resumed = await openCsvWriter(out, { columns: ['id', 'text'], resume: true })
    // A header of 8 bytes, 10 rows of 103 and 38 of 104 are 4990 bytes.
    expect(resumed.resumedRows).toBe(48)
    for (let i = 48; i < 60; i++) await resumed.write({ id: String(i), text: 'x'.repeat(100) })
    await resumed.finish()
    const rows = await collectAll(readTable(out))
    expect(rows.map((item) => item.cells.id)).toEqual(Array.from({ length: 60 }, (_, i) => String(i)))
  })
})

describe('resuming', () => {
  const columns = ['id', 'text'] as const
  const rows = [
    { id: 'a', text: '1,\n"2"' },
    { id: 'b', text: '3' },
    { id: 'c', text: '"\n' },
  ]

  it('goes on after any number of bytes as if nothing had happened', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    await writeCsv(out, rows, { columns })
    const whole = await readFile(out)
    for (let bytes = 0; bytes <= whole.length; bytes++) {
      await writeFile(`${out}.partial`, whole.subarray(0, bytes))
      const writer = await openCsvWriter(out, { columns, resume: true })
      for (const row of rows.slice(writer.resumedRows)) await writer.write(row)
      await writer.finish()
      expect(await readFile(out)).toEqual(whole)
    }
  })

  it('does so for NDJSON too', async () => {
    const out = join(await temporaryFolder(), 'out.ndjson')
    await writeNdjson(out, rows)
    const whole = await readFile(out)
    for (let bytes = 0; bytes <= whole.length; bytes++) {
      await writeFile(`${out}.partial`, whole.subarray(0, bytes))
      const writer = await openNdjsonWriter(out, { resume: true })
      for (const row of rows.slice(writer.resumedRows)) await writer.write(row)
      await writer.finish()
      expect(await readFile(out)).toEqual(whole)
    }
  })

  it('keeps suspended rows beside the output, and begins anew where it is not asked to resume', async () => {
    const folder = await temporaryFolder()
    const out = join(folder, 'out.csv')
    const writer = await openCsvWriter(out, { columns })
    await writer.write(rows[0])
    await writer.suspend()
    expect(await readdir(folder)).toEqual(['out.csv.partial'])
    const resumed = await openCsvWriter(out, { columns, resume: true })
    expect(resumed.resumedRows).toBe(1)
    await resumed.suspend()
    const anew = await openCsvWriter(out, { columns })
    expect(anew.resumedRows).toBe(0)
    await anew.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it('begins where there is nothing to go on with', async () => {
    const out = join(await temporaryFolder(), 'out.csv')
    const writer = await openCsvWriter(out, { columns, resume: true })
    expect(writer.resumedRows).toBe(0)
    await writer.finish()
    expect(await readFile(out, 'utf8')).toBe('id,text\n')
  })

  it('refuses an output that was begun with other columns, and standard output', async () => {
    const out = join(await temporaryFolder({ 'out.csv.partial': 'id,other\n' }), 'out.csv')
    await expect(openCsvWriter(out, { columns, resume: true })).rejects.toThrow('it was begun with other columns')
    await expect(openCsvWriter('-', { columns, resume: true })).rejects.toThrow('standard output: it cannot be resumed')
  })
})
