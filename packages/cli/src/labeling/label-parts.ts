import { aggregateProbabilities, aggregateSentences, type LabeledText, type Labeler, type LabelOptions } from '@chexpp/labels'
import type { Span } from './select-sections'

/**
 * Labels texts part by part and puts the parts' labels together as the official labeler puts together sentences. `cut` gives each
 * text's parts; a text without parts is labelled as it is. Evidence refers to the whole text.
 */
export async function labelParts(
  labeler: Labeler,
  texts: readonly string[],
  cut: (text: string) => readonly Span[],
  options?: LabelOptions,
): Promise<LabeledText[]> {
  const partsOf = texts.map((text) => {
    const parts = cut(text)
    return parts.length > 0 ? parts : [{ text, start: 0 }]
  })
  const labeled = await labeler.label(
    partsOf.flatMap((parts) => parts.map(({ text }) => text)),
    options,
  )
  let next = 0
  return partsOf.map((parts) => joinParts(parts, labeled.slice(next, (next += parts.length))))
}

function joinParts(parts: readonly Span[], labeled: readonly LabeledText[]): LabeledText {
  const probabilities = labeled.flatMap((part) => part.probabilities ?? [])
  const evidence = labeled.flatMap((part, index) =>
    (part.evidence ?? []).map((item) => ({ ...item, start: item.start + parts[index]!.start, end: item.end + parts[index]!.start })),
  )
  return {
    labels: aggregateSentences(labeled.map(({ labels }) => labels)),
    ...(probabilities.length > 0 && { probabilities: aggregateProbabilities(probabilities) }),
    ...(labeled[0]?.evidence && { evidence }),
  }
}
