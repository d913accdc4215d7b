import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chexpp, shell, temporaryFolder, type Outcome } from './chexpp'
import { OBSERVATIONS } from './observations'

/** A word of each report; a message that holds it has leaked report text. */
const SECRET = 'zebrafish'
const GOOD = `b,No pneumothorax near the ${SECRET}.`

interface Labelled extends Outcome {
  /** Of each row: its id, the two heads that the texts here speak of, and its error. */
  readonly rows: readonly {
    readonly id: string
    readonly edema: number | null
    readonly pneumothorax: number | null
    readonly error?: string
  }[]
}

async function label(contents: string | Uint8Array, ...args: string[]): Promise<Labelled> {
  const cwd = await temporaryFolder({ 'in.csv': contents })
  const outcome = await chexpp(['label', 'in.csv', '--format', 'ndjson', ...args], { cwd })
  expect(outcome.stderr).not.toContain(SECRET)
  const rows = outcome.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; labels: Record<string, number | null>; error?: string })
    .map(({ id, labels, error }) => ({ id, edema: labels.Edema!, pneumothorax: labels.Pneumothorax!, error }))
  return { ...outcome, rows }
}

const EDEMA = { id: 'a', edema: 1, pneumothorax: null, error: undefined }
const NO_PNEUMOTHORAX = { id: 'b', edema: null, pneumothorax: 0, error: undefined }

describe('label', () => {
  test('an empty file', async () => {
    const { code, stderr, stdout } = await label('')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('chexpp: in.csv: it is empty.\n')
  })

  test('an empty report is labelled like any other text without a mention', async () => {
    const { code, rows } = await label(`id,text\na,\n${GOOD}\n`)
    expect(code).toBe(0)
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(rows[1]).toEqual(NO_PNEUMOTHORAX)
  })

  test('a table without a row gives a table without a row', async () => {
    const { code, rows, stderr } = await label('id,text\n')
    expect({ code, rows }).toEqual({ code: 0, rows: [] })
    expect(stderr).toContain('0 rows')
  })

  test('a CSV without the column', async () => {
    const { code, stdout, stderr } = await label(`id,txet\n${GOOD}\n`, '--text-column', 'text')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('in.csv: there is no column "text". It has "id", "txet". Did you mean "txet"?')
  })

  test('a file without its header line', async () => {
    const { code, stderr } = await label(`There is edema of the ${SECRET}.\n`)
    expect(code).toBe(2)
    expect(stderr).toContain('say that the file has no header line')
  })

  test('a byte order mark and CRLF are no part of the text', async () => {
    const { code, rows } = await label(`\uFEFFid,text\r\na,Edema.\r\n${GOOD}\r\n`)
    expect({ code, rows }).toEqual({ code: 0, rows: [EDEMA, NO_PNEUMOTHORAX] })
  })

  test('Latin-1 in one row', async () => {
    const { code, rows, stderr } = await label(Buffer.from(`id,text\na,Edema by Dr. Müller.\n${GOOD}\n`, 'latin1'))
    expect({ code, rows }).toEqual({ code: 0, rows: [EDEMA, NO_PNEUMOTHORAX] })
    expect(stderr).toContain('in.csv, row 1: is no UTF-8, so it was read as Windows-1252 (Latin-1)')
  })

  test('NUL characters', async () => {
    const { code, rows, stderr } = await label(`id,text\na,Ed\0ema.\n${GOOD}\n`)
    expect({ code, rows }).toEqual({ code: 0, rows: [EDEMA, NO_PNEUMOTHORAX] })
    expect(stderr).toContain('in.csv, row 1: holds NUL characters, which were taken out')
  })

  test('a line of 50 MB', async () => {
    const { code, rows, stderr } = await label(`id,text\na,${`${SECRET} `.repeat(5_000_000)}\n${GOOD}\n`)
    expect(code).toBe(1)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toEqual(NO_PNEUMOTHORAX)
    expect(stderr).toMatch(/^in\.csv, row 1 \(line 2\): longer than 16777216 bytes/)
  })

  test('a quote that is never closed', async () => {
    const { code, rows, stderr } = await label(`id,text\na,"Edema ${SECRET}\n${GOOD}\n`)
    expect(code).toBe(1)
    expect(rows[0]).toMatchObject({ id: 'a', edema: null })
    expect(rows[1]).toEqual(NO_PNEUMOTHORAX)
    expect(stderr).toMatch(/^in\.csv, row 1 \(line 2\): a quote is opened and never closed in cell 2/)
  })

  test('an id twice', async () => {
    const { code, rows, stderr } = await label(`id,text\na,Edema.\na,Edema ${SECRET}.\n${GOOD}\n`)
    expect(code).toBe(1)
    expect([rows[0], rows[2]]).toEqual([EDEMA, NO_PNEUMOTHORAX])
    expect(rows[1]).toMatchObject({ id: 'a', edema: null })
    expect(stderr).toMatch(/^in\.csv, row 2: its "id" is that of row 1\./)
  })

  test('a file that is not there', async () => {
    const { code, stderr } = await chexpp(['label', 'nowhere.csv'])
    expect(code).toBe(2)
    expect(stderr).toBe('chexpp: nowhere.csv: there is no such file or folder.\n')
  })
})

describe('a full disk', () => {
  test('on standard output', async () => {
    const cwd = await temporaryFolder({ 'in.csv': `id,text\n${GOOD}\n` })
    const { code, stderr } = await shell('$CHEXPP label in.csv > /dev/full', { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('standard output: the disk is full')
    expect(stderr).not.toContain(SECRET)
  })

  test('leaves the older output as it was, and the rows so far to go on from', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `r${row},Mild edema ${SECRET}.`)
    const cwd = await temporaryFolder({ 'in.csv': `id,text\n${rows.join('\n')}\n`, 'out.csv': 'older' })
    // A limit on the size of files stands for the disk: 64 blocks of 1024 bytes.
    const { code, stderr } = await shell('ulimit -f 64; $CHEXPP label in.csv -o out.csv', { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('out.csv.rows: it cannot be written (EFBIG)')
    expect(stderr).toContain('the same command with --resume goes on')
    expect(stderr).not.toContain(SECRET)
    expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toBe('older')

    expect((await chexpp(['label', 'in.csv', '-o', 'out.csv', '--resume'], { cwd })).code).toBe(0)
    expect((await readFile(join(cwd, 'out.csv'), 'utf8')).trimEnd().split('\n')).toHaveLength(2001)
    expect((await readdir(cwd)).sort()).toEqual(['in.csv', 'out.csv'])
  })

  test('an output that can be no file is refused before the work', async () => {
    const cwd = await temporaryFolder({ 'in.csv': `id,text\n${GOOD}\n`, 'taken/file': '' })
    const said = async (out: string) => (await chexpp(['label', 'in.csv', '-o', out], { cwd })).stderr
    expect(await said('taken')).toBe('chexpp: taken: it is a folder. Name a file.\n')
    expect(await said('no/out.csv')).toBe('chexpp: no/out.csv: the folder does not exist. Make it first.\n')
    expect(await said('/dev/null')).toContain('/dev/null: it is a device or pipe')
    expect(existsSync('/dev/null.partial')).toBe(false)
  })
})

describe('evaluate', () => {
  const table = (...rows: string[]) =>
    [['id', ...OBSERVATIONS].join(','), ...rows.map((row) => row + ','.repeat(15 - row.split(',').length))].join('\n') +
    '\n'

  test('heads of one class are undefined, left out of the mean and counted', async () => {
    const cwd = await temporaryFolder({ 'one.csv': table('a,1.0', 'b,1.0') })
    const { code, stdout } = await chexpp(['evaluate', 'one.csv', 'one.csv'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('mean kappa over 0 of 14 heads, undefined for No Finding,')
  })

  test('a value that no format knows, and files without an id in common', async () => {
    const cwd = await temporaryFolder({
      'good.csv': table('a,1.0', 'b,'),
      'odd.csv': table('a,7', 'b,'),
      'other.csv': table('c,1.0'),
    })
    const odd = await chexpp(['evaluate', 'odd.csv', 'good.csv'], { cwd })
    expect(odd.stderr).toContain('odd.csv')
    expect(odd.stderr).toContain('No Finding')
    expect(odd.code).toBe(1)
    const other = await chexpp(['evaluate', 'other.csv', 'good.csv'], { cwd })
    expect(other.code).toBe(2)
    expect(other.stderr).toContain('have no id in common')
  })
})
