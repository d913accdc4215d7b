import { join } from 'node:path'
import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import type { StudyEvent } from '../events'
import { collectLabelled, type LabelledCorpus } from './labelled-corpus'
import { temporaryFolder } from '../testing/temporary-folder'

const EDEMA = OBSERVATIONS.indexOf('Edema')

async function collect(
  texts: readonly string[],
  edema: Readonly<Record<string, string>>,
): Promise<{ readonly corpus: LabelledCorpus; readonly warnings: readonly string[] }> {
  const labelRows = Object.entries(edema).map(([id, value]) => `${id},,,,,,${value},,,,,,,,`)
  const folder = await temporaryFolder({
    'texts.csv': ['id,text', ...texts].join('\n'),
    'labels.csv': [`id,${OBSERVATIONS.join(',')}`, ...labelRows].join('\n'),
  })
  const events: StudyEvent[] = []
  const corpus = await collectLabelled(
    {
      kind: 'labelled',
      path: join(folder, 'texts.csv'),
      labelsPath: join(folder, 'labels.csv'),
      textColumn: 'text',
      idColumn: 'id',
    },
    (event) => events.push(event),
    undefined,
  )
  return { corpus, warnings: events.flatMap((event) => (event.kind === 'warning' ? [event.message] : [])) }
}

it('pairs texts and labels by id, whatever their order', async () => {
  const { corpus, warnings } = await collect(['a,Mild edema.', 'b,No edema.'], { b: '0.0', a: '1.0' })
  expect(corpus).toMatchObject({ reports: 2, unreadable: 0, texts: ['Mild edema.', 'No edema.'] })
  expect(corpus.labels.map((labels) => labels[EDEMA])).toEqual([1, 2])
  expect(warnings).toEqual([])
})

it('keeps a repeated text once, white space aside, with the labels it had first', async () => {
  const { corpus } = await collect(['a,Mild edema.', 'b,Mild  edema. '], { a: '1.0', b: '-1.0' })
  expect(corpus).toMatchObject({ reports: 2, texts: ['Mild edema.'], ids: ['a'], rows: [0, 0] })
  expect(corpus.labels.map((labels) => labels[EDEMA])).toEqual([1])
})

it('leaves out texts without labels, and tells how many', async () => {
  const { corpus, warnings } = await collect(['a,Mild edema.', 'b,Stable.', 'c,Clear.'], { a: '1.0' })
  expect(corpus.texts).toEqual(['Mild edema.'])
  expect(warnings).toEqual([expect.stringContaining('has no labels for 2 rows of')])
})

it('tells of labels and texts that cannot be read, by their row', async () => {
  const { corpus, warnings } = await collect(['a,Mild edema.', 'b,Stable.,too many'], { a: '1.0', b: '7' })
  expect(corpus).toMatchObject({ reports: 1, unreadable: 1, texts: ['Mild edema.'] })
  expect(warnings).toEqual([
    expect.stringMatching(/labels\.csv.*row 2.*Edema/),
    expect.stringMatching(/texts\.csv.*row 2/),
  ])
})

it("pairs the official labeler's output by row, and refuses shifted rows", async () => {
  const collectOfficial = async (...texts: readonly string[]) => {
    const labels = texts.map((text, row) => `${text},,,,,,${row}.0,,,,,,,,`)
    const folder = await temporaryFolder({
      'texts.csv': 'id,text\na,Clear.\nb,Mild edema.\n',
      'labels.csv': [`Reports,${OBSERVATIONS.join(',')}`, ...labels].join('\n'),
    })
    const path = join(folder, 'texts.csv')
    const labelsPath = join(folder, 'labels.csv')
    return collectLabelled({ kind: 'labelled', path, labelsPath, idColumn: 'id' }, () => undefined, undefined)
  }
  const { texts, labels } = await collectOfficial('Clear.', 'Mild edema.')
  expect(texts).toEqual(['Clear.', 'Mild edema.'])
  expect(labels.map((row) => row[EDEMA])).toEqual([2, 1])
  await expect(collectOfficial('text', 'Clear.', 'Mild edema.')).rejects.toThrow(
    /labels\.csv, row 1: its text is not that/,
  )
  await expect(collectOfficial('Clear.')).rejects.toThrow(/labels\.csv: it has 1 rows and .*texts\.csv has 2/)
})
