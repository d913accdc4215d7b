import type { Evidence, EvidenceArc, LabelClass, ObservationName, TextSpan } from '@chexpp/labels'
import type { Mention } from './mentions/find-mentions'
import { originalSpan, type AlignedText } from './text/aligned-text'

/** What is said of a mention, by which rule and along which arcs; their spans are into the sentence. */
export interface Decision {
  readonly class: Exclude<LabelClass, 'absent'>
  readonly rule: string
  readonly path?: readonly EvidenceArc[]
}

/**
 * A mention's evidence, with offsets into the text as given; and that of what it implies.
 *
 * @param sentence where the sentence lies in the cleaned text
 * @param mention with offsets into the cleaned text
 */
export function evidenceOf(
  cleaned: AlignedText,
  sentence: TextSpan,
  { observation, impliesUncertain, start, end }: Mention<ObservationName>,
  decision: Decision,
): Evidence[] {
  const inText = (word: TextSpan) => originalSpan(cleaned, sentence.start + word.start, sentence.start + word.end)
  const { class: decided, rule, path = [] } = decision
  const span = originalSpan(cleaned, start, end)
  const said: Evidence = {
    observation,
    class: decided,
    start: span.start,
    end: span.end,
    phrase: cleaned.text.slice(start, end).trim(),
    rule,
  }
  const evidence: Evidence =
    path.length === 0
      ? said
      : {
          ...said,
          path: path.map(({ governor, dependent, relation }) => ({
            governor: inText(governor),
            dependent: inText(dependent),
            relation,
          })),
        }
  if (impliesUncertain === undefined || decided === 'negative') return [evidence]
  return [
    evidence,
    { ...evidence, observation: impliesUncertain, class: 'uncertain', rule: `implied by ${observation.toLowerCase()}` },
  ]
}
