import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectSentences, reportSentences } from './corpus'
import type { StudyEvent } from '../events'
import { temporaryFolder } from '../testing/temporary-folder'

describe('reportSentences', () => {
  it('reads findings and impression, and no other section', () => {
    const report = 'HISTORY: Cough.\nFINDINGS: Mild edema. No fracture.\nIMPRESSION: Stable.'
    expect(reportSentences(report)).toEqual(['Mild edema.', 'No fracture.', 'Stable.'])
  })

  it('reads all of a report that has neither', () => {
    expect(reportSentences('Mild edema. No fracture.')).toEqual(['Mild edema.', 'No fracture.'])
  })

  it('reads the text under a joined header once', () => {
    expect(reportSentences('FINDINGS AND IMPRESSION: Mild edema.')).toEqual(['Mild edema.'])
  })

  it('folds white space', () => {
    expect(reportSentences('IMPRESSION: Mild\n  pulmonary\tedema.')).toEqual(['Mild pulmonary edema.'])
  })
})

describe('collectSentences', () => {
  it('keeps each sentence once, in the order of its first occurrence, and tells of rows it cannot read', async () => {
    const folder = await temporaryFolder({
      'reports.csv': 'id,text\na,Clear lungs. Mild edema.\nb,Mild edema. No fracture.\nc,Stable.,too many cells\n',
    })
    const events: StudyEvent[] = []
    const corpus = await collectSentences(
      { kind: 'reports', path: join(folder, 'reports.csv'), textColumn: 'text', idColumn: 'id' },
      1,
      (event) => events.push(event),
      undefined,
    )
    expect(corpus).toEqual({
      reports: 2,
      unreadable: 1,
      texts: ['Clear lungs.', 'Mild edema.', 'No fracture.'],
      ids: ['a', 'a', 'b'],
      rows: [0, 1, 1, 2],
    })
    const warnings = events.filter(({ kind }) => kind === 'warning')
    expect(warnings).toHaveLength(1)
    expect(JSON.stringify(warnings)).toContain('row 3')
    expect(JSON.stringify(warnings)).not.toContain('Stable')
  })

  it('gives the same synthetic corpus for the same seed, and another for another', async () => {
    const collect = (seed: number) =>
      collectSentences({ kind: 'synthetic', reports: 20 }, seed, () => undefined, undefined)
    const corpus = await collect(1)
    expect(corpus).toMatchObject({ reports: 20, unreadable: 0 })
    expect(new Set(corpus.texts).size).toBe(corpus.texts.length)
    expect(await collect(1)).toEqual(corpus)
    expect((await collect(2)).texts).not.toEqual(corpus.texts)
  })
})
