import { join } from 'node:path'
import { formatLabelRow, labelHeader, labelsToRecord, OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { chunksOf, collectAll } from '../testing/collect'
import { temporaryFolder } from '../testing/temporary-folder'
import { readLabels, type ReadLabelsOptions } from './read-labels'

/** Edema positive, Fracture uncertain, all else absent. */
const LABELS = Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? 1 : name === 'Fracture' ? 3 : 0))
const CELLS = formatLabelRow(LABELS).join(',')
const BLANK = ','.repeat(13)
const HEADER = labelHeader().join(',')

/** `[id, labels]` of whole rows, messages of invalid ones. */
async function read(input: Parameters<typeof readLabels>[0], options: ReadLabelsOptions = {}) {
  const rows = await collectAll(readLabels(input, options))
  return rows.map((item) => (item.kind === 'labels' ? [item.id, item.labels] : item.error.message))
}

describe('readLabels', () => {
  it('reads CSV by column name and pairs rows by id', async () => {
    const columns = [...OBSERVATIONS].reverse()
    const cells = CELLS.split(',').reverse().join(',')
    expect(await read(chunksOf(`id,${columns.join(',')}\ns1,${cells}\n`))).toEqual([['s1', LABELS]])
  })

  it('takes the id column asked for, else a known one, else numbers the rows', async () => {
    const csv = `study_id,Reports,${HEADER}\n50414267,Clear.,${CELLS}\n`
    expect(await read(chunksOf(csv))).toEqual([['50414267', LABELS]])
    expect(await read(chunksOf(csv), { idColumn: 'Reports' })).toEqual([['Clear.', LABELS]])
    expect(await read(chunksOf(csv), { idColumn: null })).toEqual([['1', LABELS]])
    await expect(read(chunksOf(csv), { idColumn: 'study' })).rejects.toThrow('there is no column "study"')
  })

  it('reads other label formats', async () => {
    const csv = `${labelHeader('chexbert').join(',')}\n${formatLabelRow(LABELS, 'chexbert').join(',')}\n`
    expect(await read(chunksOf(csv), { format: 'chexbert' })).toEqual([['1', LABELS]])
  })

  it('reads NDJSON as `chexpp label` writes it', async () => {
    const folder = await temporaryFolder({
      'out.ndjson': `${JSON.stringify({ id: 's1', labels: labelsToRecord(LABELS) })}\n{"id": "s2"}\n{"id": "s3", "labels": {"Edema": 1}}\n`,
    })
    const rows = await read(join(folder, 'out.ndjson'))
    expect(rows).toEqual([
      ['s1', LABELS],
      expect.stringMatching(/row 2 \(line 2\): there is no column "labels". It has "id"/),
      expect.stringMatching(/out.ndjson: column "No Finding" is missing/),
    ])
  })

  it('names a value that is no label, a duplicate id and a row that labelling failed on, and reads the rest', async () => {
    const wrong = CELLS.replace('1.0', '7')
    const csv = [
      `id,${HEADER},error`,
      `a,${wrong},`,
      `b,${BLANK},too long`,
      `c,${CELLS},`,
      `c,${CELLS},`,
      `d,${CELLS},`,
    ].join('\n')
    expect(await read(chunksOf(csv))).toEqual([
      expect.stringMatching(/^the stream: row 1, column "Edema": "7" is no value of format "chexpert"/),
      'the stream, row 2 (line 3): it has no labels: labelling it failed, as its "error" column says.',
      ['c', LABELS],
      expect.stringMatching(/^the stream, row 4: its "id" is that of row 3/),
      ['d', LABELS],
    ])
  })

  it('names a file without the 14 columns', async () => {
    const reading = read(chunksOf('id,Edema\n1,1.0\n'))
    await expect(reading).rejects.toThrow('the stream: column "No Finding" is missing')
    await expect(reading).rejects.toMatchObject({ name: 'InvalidLabelsError', cause: { problem: 'missing' } })
  })
})
