import { splitBySentence } from '@chexpp/corpora'
import type { SplitSettings } from '../settings'

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

/** Some of the texts, by their places. */
export function pickTexts({ texts, labels, ids }: LabelledTexts, places: readonly number[]): LabelledTexts {
  return {
    texts: places.map((place) => texts[place]),
    labels: places.map((place) => labels[place]),
    ids: ids && places.map((place) => ids[place]),
  }
}

/** Deals distinct texts to three parts; no text of one occurs in another, case and white space aside. */
export function splitTexts(all: LabelledTexts, { fractions, seed }: SplitSettings): StudySplit {
  const parts = splitBySentence([...all.texts.keys()], { text: (place) => all.texts[place], fractions, seed })
  return {
    training: pickTexts(all, parts.training),
    validation: pickTexts(all, parts.validation),
    test: pickTexts(all, parts.test),
  }
}
