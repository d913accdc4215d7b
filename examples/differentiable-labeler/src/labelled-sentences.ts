import { generateSentences } from '@chexpp/corpora'
import { labelText } from '@chexpp/rules'

export interface LabelledSentences {
  readonly texts: readonly string[]
  readonly labels: readonly Uint8Array[]
}

/** Sentences of chest X-ray reports in words of our own, labelled by the rules. */
export function labelledSentences(count: number, seed: number): LabelledSentences {
  const texts = [...generateSentences({ seed, count })]
  return { texts, labels: texts.map((text) => labelText(text).labels) }
}

export function slice({ texts, labels }: LabelledSentences, start: number, end?: number): LabelledSentences {
  return { texts: texts.slice(start, end), labels: labels.slice(start, end) }
}
