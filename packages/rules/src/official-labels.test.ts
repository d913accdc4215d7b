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

/** Our parser errs where the others all agree. */
const KNOWN_MISTAKES = ['Excluding a small effusion, the chest is clear.', 'Atelectasis rather than pneumonia.']
/** Where the parsers themselves do not agree and ours sides with the minority. */
const KNOWN_DISAGREEMENTS = [
  'Atelectasis, not pneumonia.',
  'Left effusion; no pneumothorax.',
  'Multifocal opacities, edema versus pneumonia.',
  'No definite signs of pneumonia, but small effusion is noted.',
  'There is no mass or nodule and mild scarring is seen.',
  'No findings to suggest pulmonary edema.',
]

describe('what the official labeler says', () => {
  it.each([
    ['of sentences whose parse no parser doubts', true, KNOWN_MISTAKES],
    ['of all other sentences', false, KNOWN_DISAGREEMENTS],
  ])('%s, but for those known', (_, unanimous, known) => {
    const asked = sentences.filter((sentence) => sentence.unanimous === unanimous)
    expect(asked.length).toBeGreaterThan(unanimous ? 100 : 20)
    const wrong = asked.filter(({ text, labels }) => labelsOf(text).join() !== labels.join())
    expect(wrong.map(({ text }) => text)).toEqual(known)
  })

  it.skipIf(!HAS_OFFICIAL_FILES)(`of its own sample reports${NEEDS_OFFICIAL_FILES}`, () => {
    const rows = readLabeledReports()
    expect(rows).toHaveLength(4)
    for (const [report, ...labels] of rows) {
      expect(labelsOf(report)).toEqual(labels.map((label) => (label === '' ? null : Number(label))))
    }
  })
})
