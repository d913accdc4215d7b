import { splitBySentence } from '@chexpp/corpora'
import type { StudySettings } from './settings'

export interface LabelledTexts {
  readonly texts: readonly string[]
  /** 14 class indexes of each text. */
  readonly labels: readonly Uint8Array[]
  /** What errors call the texts by. */
  readonly ids?: readonly string[]
}

export interface StudySplit {
  readonly training: LabelledTexts
  readonly validation: LabelledTexts
  readonly test: LabelledTexts
}

/** Deals distinct texts to three parts; no text of one occurs in another, case and white space aside. */
export function splitTexts(
  { texts, labels, ids }: LabelledTexts,
  { fractions, seed }: Pick<StudySettings, 'fractions' | 'seed'>,
): StudySplit {
  const parts = splitBySentence([...texts.keys()], { text: (index) => texts[index], fractions, seed })
  const pick = (indexes: readonly number[]): LabelledTexts => ({
    texts: indexes.map((index) => texts[index]),
    labels: indexes.map((index) => labels[index]),
    ids: ids && indexes.map((index) => ids[index]),
  })
  return { training: pick(parts.training), validation: pick(parts.validation), test: pick(parts.test) }
}
