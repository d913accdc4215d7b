import {
  aggregateFindings,
  aggregateProbabilities,
  aggregateSentences,
  type LabeledText,
  type Labeler,
  type LabelOptions,
  type Evidence,
  type TextSpan,
} from '@chexpp/labels'
import type { Span } from './select-sections'

/** A text and the parts of it that are to be labelled. */
export interface CutText {
  readonly text: string
  readonly parts: readonly Span[]
}

/**
 * Labels texts part by part and puts the parts' labels together as the official labeler puts together sentences. A text without
 * parts is labelled as it is, and one part keeps its labels as they are. Evidence refers to the whole text.
 */
export async function labelParts(
  labeler: Labeler,
  texts: readonly CutText[],
  options?: LabelOptions,
): Promise<LabeledText[]> {
  const partsOf = texts.map(({ text, parts }) => (parts.length > 0 ? parts : [{ text, start: 0 }]))
  const labeled = await labeler.label(
    partsOf.flatMap((parts) => parts.map(({ text }) => text)),
    options,
  )
  let next = 0
  return partsOf.map((parts) => joinParts(parts, labeled.slice(next, (next += parts.length))))
}

function joinParts(parts: readonly Span[], labeled: readonly LabeledText[]): LabeledText {
  const [first] = labeled
  const probabilities = labeled.flatMap((part) => part.probabilities ?? [])
  const evidence = labeled.flatMap((part, index) =>
    (part.evidence ?? []).map((item) => moveEvidence(item, parts[index].start)),
  )
  return {
    labels: labeled.length === 1 ? first.labels : aggregateSentences(labeled.map(({ labels }) => labels)),
    ...(first.findings && { findings: aggregateFindings(labeled.map(({ findings = [] }) => findings)) }),
    ...(first.probabilities && {
      probabilities: labeled.length === 1 ? first.probabilities : aggregateProbabilities(probabilities),
    }),
    ...(first.evidence && { evidence }),
  }
}

function moveEvidence(evidence: Evidence, by: number): Evidence {
  const move = ({ start, end }: TextSpan): TextSpan => ({ start: start + by, end: end + by })
  const path = evidence.path?.map((arc) => ({ ...arc, governor: move(arc.governor), dependent: move(arc.dependent) }))
  return { ...evidence, ...move(evidence), ...(path && { path }) }
}
