import type { EvidenceArc, ObservationName, TextSpan } from '@chexpp/labels'
import type { Dropped } from '../corrections/correct-decisions'
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
 * @param decided what counts
 */
export function explainMention(
  sentence: ReadSentence,
  mention: Mention<ObservationName>,
  uncorrected: Decision,
  decided: Decision | Dropped,
): Pick<ExplainedMention, 'tokens' | 'decision' | 'correction' | 'class' | 'implies'> {
  const { class: counts } = decided
  return {
    tokens: tokensOf(sentence, mention),
    decision: { class: uncorrected.class, rule: uncorrected.rule, path: arcsOf(sentence, uncorrected.path ?? []) },
    correction: decided === uncorrected ? undefined : correctionOf(decided),
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

/** The rule of a corrected decision is the correction's name. */
function correctionOf({ rule }: Decision | Dropped): ExplainedCorrection | undefined {
  const correction = CORRECTIONS.find(({ name }) => name === rule)
  return correction && { name: correction.name, why: correction.why }
}
