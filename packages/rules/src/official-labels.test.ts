import { readFileSync } from 'node:fs'
import { LABEL_CLASSES } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { labelText } from './label-text'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, readLabeledReports } from './testing/official-files'

interface Fixture {
  readonly sentences: readonly {
    readonly text: string
    readonly labels: readonly (1 | 0 | -1 | null)[]
    readonly unanimous: boolean
  }[]
}

/** Made by `scripts/official_labels.py`, which names the parsers and their versions in it. */
const { sentences } = JSON.parse(
  readFileSync(new URL('./fixtures/official-labels.json', import.meta.url), 'utf8'),
) as Fixture
const VALUES = { absent: null, positive: 1, negative: 0, uncertain: -1 }
const labelsOf = (text: string) => Array.from(labelText(text).labels, (label) => VALUES[LABEL_CLASSES[label]])

/** Where the parsers themselves do not agree and the rules side with the minority. */
const KNOWN_DISAGREEMENTS = [
  'Left effusion; no pneumothorax.',
  'No consolidation which would suggest pneumonia.',
  'Multifocal opacities, edema versus pneumonia.',
  'No definite signs of pneumonia, but small effusion is noted.',
  'There are degenerative changes but no fracture.',
  'No evidence of effusion in either lung, pneumothorax, or edema.',
  'No findings to suggest pulmonary edema.',
]

describe('what the official labeler says', () => {
  it('of a sentence whose parse no parser doubts', () => {
    const unanimous = sentences.filter((sentence) => sentence.unanimous)
    expect(unanimous.length).toBeGreaterThan(100)
    for (const { text, labels } of unanimous) expect(labelsOf(text), text).toEqual(labels)
  })

  it('of all other sentences, but for those known', () => {
    const wrong = sentences.filter(({ text, labels }) => labelsOf(text).join() !== labels.join())
    expect(wrong.map(({ text }) => text)).toEqual(KNOWN_DISAGREEMENTS)
  })

  it.skipIf(!HAS_OFFICIAL_FILES)(`of its own sample reports${NEEDS_OFFICIAL_FILES}`, () => {
    const rows = readLabeledReports()
    expect(rows).toHaveLength(4)
    for (const [report, ...labels] of rows) {
      expect(labelsOf(report)).toEqual(labels.map((label) => (label === '' ? null : Number(label))))
    }
  })
})
