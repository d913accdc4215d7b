import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvRecordSplitter } from './split-records'

const COMMA = ','.charCodeAt(0)

/** The text of whole records, and `fault@line-lastLine` of malformed ones. */
function split(text: string, { maxBytes = 1000, chunk = 7 } = {}): string[] {
  const splitter = new CsvRecordSplitter(COMMA, maxBytes)
  const bytes = Buffer.from(text)
  const shown: string[] = []
  const show = (records: ReturnType<CsvRecordSplitter['push']>) => {
    for (const record of records) {
      shown.push(
        record.kind === 'whole'
          ? record.bytes.toString()
          : `${record.fault} in ${record.cell}, lines ${record.line}-${record.lastLine}`,
      )
    }
  }
  for (let at = 0; at < bytes.length; at += chunk) show(splitter.push(bytes.subarray(at, at + chunk)))
  show(splitter.finish())
  return shown
}

describe('CsvRecordSplitter', () => {
  it('ends records at LF, CRLF, a lone CR and the end of the stream', () => {
    expect(split('a,b\n1,2\r\n3,4\r5,6')).toEqual(['a,b', '1,2', '3,4', '5,6'])
  })

  it('keeps line breaks and delimiters inside quotes', () => {
    expect(split('a,b\n1,"x\r\ny, ""z""\n"\n2,w\n')).toEqual(['a,b', '1,"x\r\ny, ""z""\n"', '2,w'])
  })

  it('drops blank lines but keeps quoted empty cells', () => {
    expect(split('a\n\n   \n""\n\r\nb\n')).toEqual(['a', '""', 'b'])
  })

  it('gives only the row of an unclosed quote up: the following rows are read', () => {
    expect(split('id,text\n1,"open\n2,"closed"\n3,plain\n')).toEqual([
      'id,text',
      'text-after-quote in 2, lines 2-2',
      '2,"closed"',
      '3,plain',
    ])
    expect(split('id,text\n1,"open\n2,plain\n3,plain\n')).toEqual([
      'id,text',
      'unclosed-quote in 2, lines 2-2',
      '2,plain',
      '3,plain',
    ])
  })

  it('takes the further lines of a malformed record for its own where they lack the width of the table', () => {
    expect(split('id,text\n1,"a "word" here\nsecond line\nthird line"\n2,b\n')).toEqual([
      'id,text',
      'text-after-quote in 2, lines 2-4',
      '2,b',
    ])
  })

  it('gives up a quote that swallows more cells than there are columns', () => {
    const swallowing = 'a","b\n'.repeat(5)
    expect(split(`id,text\n${swallowing}9,z\n`).at(-1)).toBe('9,z')
  })

  it('gives a record over the limit up at the limit and goes on at the next line', () => {
    const long = 'x'.repeat(50)
    expect(split(`id,text\n1,${long}\n2,"${long}"\n3,ok\n`, { maxBytes: 20 })).toEqual([
      'id,text',
      'too-long in 2, lines 2-2',
      'too-long in 2, lines 3-3',
      '3,ok',
    ])
  })

  it('gives the cells before the fault', () => {
    const splitter = new CsvRecordSplitter(COMMA, 1000)
    splitter.push(Buffer.from('id,date,text\ns1,"2020","open\n'))
    expect(splitter.finish()).toMatchObject([{ kind: 'malformed', cell: 3, before: Buffer.from('s1,"2020",') }])
  })

  it('says where records begin in the stream', () => {
    const splitter = new CsvRecordSplitter(COMMA, 1000)
    const starts = [
      ...splitter.push(Buffer.from('a\n\nb')),
      ...splitter.push(Buffer.from('b\nc')),
      ...splitter.finish(),
    ]
    expect(starts.map(({ start, line }) => [start, line])).toEqual([
      [0, 1],
      [3, 3],
      [6, 4],
    ])
  })

  it('gives the same records however the stream is cut into chunks', () => {
    const nasty = fc.stringMatching(/^[ab," \n\r]*$/)
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 4, max: 12 }), (text, chunk, maxBytes) => {
        expect(split(text, { chunk, maxBytes })).toEqual(split(text, { chunk: 10_000, maxBytes }))
      }),
    )
  })

  it('takes linear time for rows that each open a quote', () => {
    const lines = 200_000
    const started = performance.now()
    const records = split(`id,text\n${'a","b\n'.repeat(lines)}`, { maxBytes: 1 << 24, chunk: 1 << 16 })
    expect(records.length).toBeGreaterThan(lines / 2)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
