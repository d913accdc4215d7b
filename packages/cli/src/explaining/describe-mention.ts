import type { ExplainedMention, ExplainedSentence, RulesMode } from '@chexpp/rules'
import { formatArc } from './list-arcs'

/** What a mention is and why, in sentences: the first is its verdict, the others the reasons. */
export function describeMention(mention: ExplainedMention, sentence: ExplainedSentence, mode: RulesMode): string[] {
  const { added, correction, implies } = mention
  const reasons = [describeVerdict(mention)]
  if (added) reasons.push('The official labeler does not know these words; the mode corrected adds them.')
  reasons.push(describeDecision(mention, sentence, mode))
  if (correction) {
    const change = mention.class === 'dropped' ? 'passes it over' : `makes it ${mention.class}`
    reasons.push(`The correction "${correction.name}" ${change}.`)
  }
  if (implies) reasons.push(`It implies ${implies}, as uncertain.`)
  return reasons
}

function describeVerdict({ phrase, observation, class: is }: ExplainedMention): string {
  const verdict = is === 'dropped' ? 'passed over' : is
  if (observation === 'No Finding') return `"${phrase}" is a finding without a label of its own: ${verdict}.`
  return `"${phrase}" is a mention of ${observation}: ${verdict}.`
}

function describeDecision(
  { decision, tokens }: ExplainedMention,
  { graph }: ExplainedSentence,
  mode: RulesMode,
): string {
  if (mode === 'negation-off') return 'In the mode negation-off every mention is positive.'
  if (graph === undefined) return 'The sentence cannot be parsed, so all that it mentions is positive.'
  if (decision.class === 'positive') return 'No rule makes it negative or uncertain.'
  const rule = `The rule "${decision.rule}" makes it ${decision.class}`
  if (decision.path.length === 0) return `${rule}.`
  const isOwn = decision.path.some(({ governor, dependent }) => tokens.includes(governor) || tokens.includes(dependent))
  const along = `along ${decision.path.map((arc) => formatArc(graph, arc)).join(', ')}`
  return isOwn ? `${rule}, ${along}.` : `${rule}, ${along}: what holds for a mention holds for those inside it.`
}
