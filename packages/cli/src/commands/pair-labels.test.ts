import { join } from 'node:path'
import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { pairLabels, type LabelPairs } from './pair-labels'

const EDEMA = OBSERVATIONS.indexOf('Edema')

/** A label file of ids and their edema. */
const table = (rows: Readonly<Record<string, string>>): string =>
  [`id,${OBSERVATIONS.join(',')}`, ...Object.entries(rows).map(([id, edema]) => `${id},,,,,,${edema},,,,,,,,`)].join(
    '\n',
  )

async function pair(
  predicted: string,
  reference: string,
): Promise<{ readonly pairs: LabelPairs; readonly warnings: readonly string[] }> {
  const folder = await temporaryFolder({ 'predicted.csv': predicted, 'reference.csv': reference })
  const warnings: string[] = []
  const pairs = await pairLabels(join(folder, 'predicted.csv'), join(folder, 'reference.csv'), 'id', (message) =>
    warnings.push(message.replaceAll(join(folder, '/'), '')),
  )
  return { pairs, warnings }
}

describe('pairLabels', () => {
  it('pairs by id, in the order of the reference', async () => {
    const { pairs, warnings } = await pair(table({ a: '1.0', b: '0.0' }), table({ b: '-1.0', a: '' }))
    expect(pairs.ids).toEqual(['b', 'a'])
    expect(pairs.predicted.map((labels) => labels[EDEMA])).toEqual([2, 1])
    expect(pairs.reference.map((labels) => labels[EDEMA])).toEqual([3, 0])
    expect(warnings).toEqual([])
  })

  it('tells of rows that only one file has, by a few of their ids', async () => {
    const { pairs, warnings } = await pair(table({ a: '', b: '', c: '', d: '', e: '' }), table({ e: '', f: '' }))
    expect(pairs.ids).toEqual(['e'])
    expect(warnings).toEqual([
      'predicted.csv: 4 of 5 rows are not in reference.csv and are not compared (id a, b, c, and 1 more)',
      'reference.csv: 1 of 2 rows are not in predicted.csv and are not compared (id f)',
    ])
  })

  it('counts the rows that cannot be read and tells why', async () => {
    const { pairs, warnings } = await pair(table({ a: '1.0', b: '7' }), table({ a: '1.0' }))
    expect(pairs).toMatchObject({ ids: ['a'], unreadable: 1 })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/predicted\.csv.*row 2.*Edema/)
  })

  const official = (rows: readonly (readonly [string, string])[]): string =>
    [`Reports,${OBSERVATIONS.join(',')}`, ...rows.map(([text, edema]) => `${text},,,,,,${edema},,,,,,,,`)].join('\n')

  it("pairs the official labeler's output by row, where the texts are the same", async () => {
    const one = official([
      ['Edema.', '1.0'],
      ['Clear.', ''],
    ])
    const { pairs, warnings } = await pair(one, one)
    expect(pairs.ids).toEqual(['1', '2'])
    expect(pairs.predicted.map((labels) => labels[EDEMA])).toEqual([1, 0])
    expect(warnings).toEqual([])
    const shifted = official([
      ['Reports', ''],
      ['Edema.', '1.0'],
    ])
    await expect(pair(shifted, one)).rejects.toThrow(
      /predicted\.csv, row 1: its text is not that of row 1 of .*reference/,
    )
    await expect(pair(official([['Edema.', '1.0']]), one)).rejects.toThrow('it has 1 rows')
  })

  it("refuses the official labeler's output beside labels with ids", async () => {
    const mixed = pair(official([['Edema.', '1.0']]), table({ '1': '1.0' }))
    await expect(mixed).rejects.toThrow(/predicted\.csv has texts and no ids, .*reference\.csv has ids/)
  })
})
