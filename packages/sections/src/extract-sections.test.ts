import { expect, it } from 'vitest'
import { extractSections } from './extract-sections'

const REPORT = 'FINDINGS: Clear.\nIMPRESSION: Normal.\nADDENDUM: Nodule.\nIMPRESSION: Nodule.'

it('gives the sections of the names, in the order of the report', () => {
  const texts = extractSections(REPORT, ['impression', 'findings']).map(({ text }) => text)
  expect(texts).toEqual(['Clear.', 'Normal.', 'Nodule.'])
})

it('gives none where the report has none of them', () => {
  expect(extractSections(REPORT, ['comparison'])).toEqual([])
  expect(extractSections(REPORT, [])).toEqual([])
})

it('finds a joined section under each of its names', () => {
  const report = 'IMPRESSION/FINDINGS: Clear.'
  for (const name of ['findings', 'impression'])
    expect(extractSections(report, [name])).toMatchObject([{ name, text: 'Clear.' }])
})
