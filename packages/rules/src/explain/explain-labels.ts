import { LABEL_CLASSES, OBSERVATIONS, type LabeledText, type ObservationName } from '@chexpp/labels'
import type { RuleSet } from '../rule-set'
import type { ExplainedLabel, ExplainedMention, ExplainedSentence, LabelReason } from './explanation'

/** Each label with the mentions that have a say in it. */
export function explainLabels(
  { labels, findings = [] }: LabeledText,
  sentences: readonly ExplainedSentence[],
  { own }: RuleSet,
): ExplainedLabel[] {
  const mentions = sentences.flatMap((sentence) => sentence.mentions)
  const reasonsFor = (observation: ObservationName): LabelReason[] =>
    mentions.flatMap((mention) =>
      observation === 'No Finding'
        ? reasonAgainstNoFinding(mention, own.allowNoFinding)
        : reasonFor(observation, mention),
    )
  return [
    ...Array.from(labels, (is, head) => ({ observation: OBSERVATIONS[head], class: LABEL_CLASSES[is] })),
    ...findings.map(({ name, class: is }) => ({ observation: name, class: is })),
  ].map((label) => ({ ...label, reasons: reasonsFor(label.observation) }))
}

function reasonFor(observation: ObservationName, mention: ExplainedMention): LabelReason[] {
  if (mention.class === 'dropped') return []
  if (mention.implies === observation) return [{ mention: mention.number, class: 'uncertain', implied: true }]
  return mention.observation === observation ? [{ mention: mention.number, class: mention.class, implied: false }] : []
}

function reasonAgainstNoFinding(mention: ExplainedMention, allowed: ReadonlySet<string>): LabelReason[] {
  const { number, observation, class: is } = mention
  if (is === 'dropped' || is === 'negative' || observation === 'Support Devices' || allowed.has(observation)) return []
  return [{ mention: number, class: is, implied: false }]
}
