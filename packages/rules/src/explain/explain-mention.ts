import { isObservation, type EvidenceArc, type ObservationName, type TextSpan } from '@chexpp/labels'
import { correctDecisions } from '../corrections/correct-decisions'
import { CORRECTIONS } from '../corrections/corrections'
import type { Decision } from '../evidence'
import type { Mention } from '../mentions/find-mentions'
import type { ExplainedArc, ExplainedCorrection, ExplainedMention } from './explanation'
import type { ReadSentence } from './read-sentence'

/**
 * What is said of a mention, and why.
 *
 * @param mention with offsets into the sentence
 * @param uncorrected what the graph says
 * @param decided what counts; undefined where the mention is to be passed over
 */
export function explainMention(
  sentence: ReadSentence,
  mention: Mention<ObservationName>,
  uncorrected: Decision,
  decided: Decision | undefined,
): Pick<ExplainedMention, 'tokens' | 'decision' | 'correction' | 'class' | 'implies'> {
  const counts = decided?.class ?? 'dropped'
  return {
    tokens: tokensOf(sentence, mention),
    decision: { class: uncorrected.class, rule: uncorrected.rule, path: arcsOf(sentence, uncorrected.path ?? []) },
    correction: decided === uncorrected ? undefined : correctionOf(sentence, mention, uncorrected),
    class: counts,
    implies: counts === 'positive' || counts === 'uncertain' ? mention.impliesUncertain : undefined,
  }
}

function tokensOf({ graph }: ReadSentence, mention: TextSpan): number[] {
  const tokens = graph?.tokens ?? []
  return tokens.flatMap(({ start, end }, i) => (start < mention.end && mention.start < end ? [i] : []))
}

function arcsOf({ graph }: ReadSentence, path: readonly EvidenceArc[]): ExplainedArc[] {
  const { tokens = [], arcs = [] } = graph ?? {}
  const startOf = ({ governor, dependent, relation }: ExplainedArc) =>
    `${tokens[governor].start} ${tokens[dependent].start} ${relation}`
  const byStart = new Map(arcs.map((arc) => [startOf(arc), arc]))
  return path.map(({ governor, dependent, relation }) =>
    byStart.get(`${governor.start} ${dependent.start} ${relation}`)!,
  )
}

/** The first that changes the decision alone is the one that changed it among all. */
function correctionOf(
  sentence: ReadSentence,
  { observation, start, end }: Mention<ObservationName>,
  official: Decision,
): ExplainedCorrection | undefined {
  if (!isObservation(observation)) return undefined
  const mention = { observation, start, end }
  const correction = CORRECTIONS.find((one) => correctDecisions(sentence, [mention], [official], [one])[0] !== official)
  return correction && { name: correction.name, why: correction.why }
}
