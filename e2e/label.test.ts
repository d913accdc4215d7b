import { existsSync, statSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chexpp, temporaryFolder } from './chexpp'
import { OBSERVATIONS } from './observations'

const REPORTS = `study,report
s1,"FINDINGS: There is edema.
IMPRESSION: No pneumothorax. Possible pneumonia."
s2,FINDINGS: Large pleural effusion.
s3,Stable cardiomegaly.
`

interface Line {
  readonly id: string
  readonly labels: Readonly<Record<string, number | null>>
  readonly evidence?: readonly {
    readonly observation: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
  readonly error?: string
}

const lines = (ndjson: string): readonly Line[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const mentioned = ({ labels }: Line): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(labels).filter((entry): entry is [string, number] => entry[1] !== null))

const cells = (row: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    row
      .split(',')
      .slice(1)
      .map((cell, head) => [OBSERVATIONS[head], cell]),
  )

describe('CSV', () => {
  test('has the id column and the 14 observations in the official order, with 1.0, 0.0, -1.0 and blank', async () => {
    const cwd = await temporaryFolder({ 'reports.csv': REPORTS })
    const { code } = await chexpp(
      ['label', 'reports.csv', '--text-column', 'report', '--id-column', 'study', '-o', 'out.csv'],
      { cwd },
    )
    expect(code).toBe(0)
    const [header, first, second, third, ...rest] = (await readFile(join(cwd, 'out.csv'), 'utf8')).trimEnd().split('\n')
    expect(header).toBe(['study', ...OBSERVATIONS].join(','))
    // The impression alone counts where there is one, else the findings, else the whole text.
    expect(cells(first)).toMatchObject({ Pneumothorax: '0.0', Pneumonia: '-1.0', Edema: '' })
    expect(cells(second)).toMatchObject({ 'Pleural Effusion': '1.0', Pneumothorax: '' })
    expect(cells(third)).toMatchObject({ Cardiomegaly: '1.0' })
    expect(rest).toEqual([])
    expect((await readdir(cwd)).sort()).toEqual(['out.csv', 'reports.csv'])
  })

  test('numbers the rows where no column names them', async () => {
    const { code, stdout } = await chexpp(['label', '-', '--no-header'], { input: 'There is edema.\nNo fracture.\n' })
    expect(code).toBe(0)
    const [header, first, second] = stdout.split('\n')
    expect(header.split(',')[0]).toBe('row')
    expect(cells(first).Edema).toBe('1.0')
    expect(second).toMatch(/^2,/)
    expect(cells(second).Fracture).toBe('0.0')
  })
})

describe('input', () => {
  test('NDJSON, gzipped NDJSON, a folder and standard input give the same labels', async () => {
    const ndjson = '{"id":"a","text":"There is edema."}\n{"id":"b","text":"No pneumothorax."}\n'
    const cwd = await temporaryFolder({
      'in.ndjson': ndjson,
      'in.ndjson.gz': gzipSync(ndjson),
      'folder/a.txt': 'There is edema.',
      'folder/b.txt': 'No pneumothorax.',
    })
    for (const input of ['in.ndjson', 'in.ndjson.gz', 'folder', '-']) {
      const { code, stdout } = await chexpp(['label', input, '--format', 'ndjson'], { cwd, input: ndjson })
      expect(code, input).toBe(0)
      expect(lines(stdout).map(mentioned), input).toEqual([{ Edema: 1 }, { 'No Finding': 1, Pneumothorax: 0 }])
      expect(
        lines(stdout).map(({ id }) => id),
        input,
      ).toEqual(['a', 'b'])
    }
  })

  test('a zip of text files', async () => {
    const cwd = await temporaryFolder({ 'reports.zip': zipOf('files/p10/s50.txt', 'There is edema.') })
    const { code, stdout } = await chexpp(['label', 'reports.zip', '--format', 'ndjson'], { cwd })
    expect(code).toBe(0)
    expect(lines(stdout).map(mentioned)).toEqual([{ Edema: 1 }])
    expect(lines(stdout)[0].id).toContain('50')
  })
})

describe('options', () => {
  test('--evidence offsets cut the mention out of the text as given', async () => {
    const text = 'FINDINGS: Clear.\n\nIMPRESSION: 1. No pneumothorax. 2. Mild edema.'
    const input = JSON.stringify({ id: 'a', text })
    const { stdout } = await chexpp(['label', '-', '--evidence', '--format', 'ndjson'], { input })
    const [{ evidence = [] }] = lines(stdout) as [Line]
    expect(evidence.map((item) => item.observation)).toEqual(['Pneumothorax', 'Edema'])
    for (const { start, end, text: cut } of evidence) expect(text.slice(start, end)).toBe(cut)
    expect(evidence.map((item) => item.text)).toEqual(['pneumothorax', 'edema'])
  })

  test('--sections all, named ones, and those a report lacks', async () => {
    const cwd = await temporaryFolder({ 'reports.csv': REPORTS })
    const label = (sections: string) =>
      chexpp(['label', 'reports.csv', '--sections', sections, '--format', 'ndjson'], { cwd })
    expect(mentioned(lines((await label('all')).stdout)[0])).toEqual({ Edema: 1, Pneumothorax: 0, Pneumonia: -1 })
    const { code, stdout, stderr } = await label('findings')
    expect(code).toBe(1)
    expect(lines(stdout).map(mentioned)).toEqual([{ Edema: 1 }, { 'Pleural Effusion': 1 }, {}])
    expect(lines(stdout)[2].error).toBe('the report has none of the sections asked for')
    expect(stderr).toContain('reports.csv, row 3: the report has none of the sections asked for')
  })

  test('--unit sentence looks for nothing in a row', async () => {
    const input = JSON.stringify({ id: 'a', text: 'FINDINGS: edema. IMPRESSION: fracture.' })
    const { stdout } = await chexpp(['label', '-', '--unit', 'sentence', '--format', 'ndjson'], { input })
    expect(mentioned(lines(stdout)[0])).toEqual({ Edema: 1, Fracture: 1 })
  })

  test('--shard parts hold each row once', async () => {
    const cwd = await temporaryFolder({ 'reports.csv': REPORTS })
    const shard = async (part: string) =>
      lines((await chexpp(['label', 'reports.csv', '--shard', part, '--format', 'ndjson'], { cwd })).stdout).map(
        ({ id }) => id,
      )
    expect(await shard('1/2')).toEqual(['s1', 's3'])
    expect(await shard('2/2')).toEqual(['s2'])
  })

  test('what makes no sense is refused, with what to do', async () => {
    const said = async (...args: string[]) => {
      const { code, stderr } = await chexpp(['label', '-', ...args])
      expect(code, args.join(' ')).toBe(2)
      return stderr
    }
    expect(await said('--shard', '3/2')).toContain('expected I/N')
    expect(await said('--resume')).toContain('name it with -o')
    expect(await said('--probabilities')).toContain('choose a student with --labeler')
    expect(await said('--labeler', 'nowhere')).toContain('expected rules, a checkpoint folder')
    expect(await said('--sections', 'findings,')).toContain('expected auto, all, or names')
    expect(await said('--format', 'xml')).toContain('csv, ndjson')
  })
})

describe('--resume', () => {
  test('goes on after the rows that an interrupted run has written, and gives the same bytes as one run', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => `r${row},Mild edema in zone ${row}. No pneumothorax.`)
    const cwd = await temporaryFolder({ 'reports.csv': `id,text\n${rows.join('\n')}\n` })
    const partial = join(cwd, 'out.csv.rows.partial')
    const args = ['label', 'reports.csv', '-o', 'out.csv']

    const interrupted = await chexpp(args, {
      cwd,
      interrupt: () => existsSync(partial) && statSync(partial).size > 100_000,
    })
    expect(interrupted.code).toBe(130)
    expect(interrupted.stderr).toContain('the same command with --resume goes on')
    expect(existsSync(join(cwd, 'out.csv'))).toBe(false)
    const kept = (await readFile(partial, 'utf8')).split('\n').length - 1
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(rows.length)

    expect((await chexpp([...args, '--resume'], { cwd })).code).toBe(0)
    const whole = await chexpp(['label', 'reports.csv'], { cwd })
    expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toBe(whole.stdout)
    expect((await readdir(cwd)).sort()).toEqual(['out.csv', 'reports.csv'])
  })

  test('refuses rows of another input, and keeps them', async () => {
    const cwd = await temporaryFolder({ 'reports.csv': REPORTS })
    const partial = join(cwd, 'out.ndjson.partial')
    await writeFile(partial, '{"id":"other","labels":{}}\n')
    const { code, stderr } = await chexpp(
      ['label', 'reports.csv', '--format', 'ndjson', '-o', 'out.ndjson', '--resume'],
      { cwd },
    )
    expect(code).toBe(2)
    expect(stderr).toContain('row 1: its id is not that of the unfinished output')
    expect(await readFile(partial, 'utf8')).toBe('{"id":"other","labels":{}}\n')
  })
})

/** A zip archive of one stored file (APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16). */
function zipOf(path: string, text: string): Buffer {
  const name = Buffer.from(path)
  const body = Buffer.from(text)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt32LE(crc32(body), 10)
  common.writeUInt32LE(body.length, 14)
  common.writeUInt32LE(body.length, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, body])
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

/** CRC-32 as zip uses it, a bit at a time. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1
  }
  return ~crc >>> 0
}
