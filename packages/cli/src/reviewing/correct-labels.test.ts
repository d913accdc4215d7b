import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OBSERVATIONS } from '@chexpp/labels'
import { fingerprint } from '@chexpp/review'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { correctLabels, type CorrectLabelsOptions } from './correct-labels'

const EDEMA = OBSERVATIONS.indexOf('Edema')
/** The 14 cells of a row that mentions edema, or nothing. */
const cells = (edema: string): string => OBSERVATIONS.map((_, head) => (head === EDEMA ? edema : '')).join(',')
const reviewRow = (id: string, text: string, edema: string): string =>
  `${id},${text},${fingerprint(id, text)},${cells(edema)}`
const REVIEW_HEADER = `id,text,fingerprint,${OBSERVATIONS.join(',')}`

let folder = ''
let told: string[] = []
beforeEach(async () => {
  folder = await temporaryFolder()
  told = []
})

async function correct(labels: string, reviewed: readonly string[], options: Partial<CorrectLabelsOptions> = {}) {
  await writeFile(join(folder, 'labels.csv'), labels)
  await writeFile(join(folder, 'review.csv'), [REVIEW_HEADER, ...reviewed].join('\n'))
  const output = join(folder, 'out.csv')
  const done = await correctLabels({
    labels: join(folder, 'labels.csv'),
    reviewed: join(folder, 'review.csv'),
    output,
    signal: new AbortController().signal,
    tell: (message) => told.push(message.replaceAll(`${folder}/`, '')),
    ...options,
  })
  return { ...done, written: await readFile(options.output ?? output, 'utf8') }
}

describe('the label file', () => {
  it('keeps its other columns, their order, and cells that were not corrected as they are written', async () => {
    const header = `2019,study_id,${[...OBSERVATIONS].reverse().join(',')},note`
    const row = (id: string, edema: string) => `x,${id},${cells(edema).split(',').reverse().join(',')},"a, b"`
    const { written, changedRows } = await correct(`${header}\n${row('s1', '1')}\n${row('s2', '1')}\n`, [
      reviewRow('s2', 'No edema.', '0'),
    ])
    expect(written).toBe(`${header}\n${row('s1', '1')}\n${row('s2', '0.0')}\n`)
    expect(changedRows).toBe(1)
    expect(told).toEqual([])
  })

  it('may be written over', async () => {
    const header = `id,${OBSERVATIONS.join(',')}`
    const output = join(folder, 'labels.csv')
    const { written } = await correct(`${header}\na,${cells('1.0')}\n`, [reviewRow('a', 'No edema.', '0')], { output })
    expect(written).toBe(`${header}\na,${cells('0.0')}\n`)
  })

  it('of the official labeler pairs by row, and by text', async () => {
    const labels = `Reports,${OBSERVATIONS.join(',')}\nEdema.,${cells('1.0')}\nEdema is gone.,${cells('1.0')}\n`
    const { written, failed } = await correct(labels, [
      reviewRow('1', 'Another text.', ''),
      reviewRow('2', 'Edema is gone.', '0.0'),
    ])
    expect(written).toBe(labels.replace(`gone.,${cells('1.0')}`, `gone.,${cells('0.0')}`))
    expect(failed).toBe(1)
    expect(told).toEqual([expect.stringMatching(/^review\.csv, row 1: the text of its id is another now/)])
  })

  it('gets an error column where a row has no labels that can be read', async () => {
    const header = `id,${OBSERVATIONS.join(',')}`
    const { written, failed } = await correct(`${header}\na,${cells('2')}\nb,${cells('1.0')}\n`, [
      reviewRow('b', 'No edema.', '0'),
    ])
    const [columns, first, second] = written.split('\n')
    expect(columns).toBe(`${header},error`)
    expect(first).toContain(`a,${cells('2')},`)
    expect(first).toContain('is no value of format')
    expect(second).toBe(`b,${cells('0.0')},`)
    expect(failed).toBe(1)
  })

  it('that is no CSV is refused', async () => {
    await expect(correct('', [], { labels: join(folder, 'labels.ndjson') })).rejects.toThrow('only CSV is corrected')
    await expect(correct('', [], { labels: '-' })).rejects.toThrow('cannot come on standard input')
  })
})

describe('the review file', () => {
  const labels = `id,${OBSERVATIONS.join(',')}\na,${cells('1.0')}\nb,${cells('1.0')}\n`

  it('may end in rows without content, as spreadsheets leave them', async () => {
    const { failed } = await correct(labels, [
      reviewRow('a', 'No edema.', '0'),
      ','.repeat(16),
      ',,"  ",'.padEnd(20, ','),
    ])
    expect(failed).toBe(0)
    expect(told).toEqual([])
  })

  it('corrects an id once, and with a value that is none nothing', async () => {
    const done = await correct(labels, [
      reviewRow('a', 'No edema.', '0'),
      reviewRow('a', 'No edema.', '-1'),
      reviewRow('b', 'No edema.', '"1,0"'),
    ])
    expect(done).toMatchObject({ reviewed: 1, failed: 2 })
    expect(told).toEqual([
      expect.stringMatching(/^review\.csv: row 2, column "id": the id "a" stands in row 1 already/),
      expect.stringMatching(/^review\.csv: row 3, column "Edema": "1,0" has a comma/),
    ])
  })

  it('with nothing that can be applied leaves no output', async () => {
    await expect(correct(labels, [reviewRow('c', 'Edema.', '0')])).rejects.toThrow('there is no correction in it')
    await expect(readFile(join(folder, 'out.csv'))).rejects.toThrow('ENOENT')
  })
})
