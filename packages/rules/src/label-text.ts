import { aggregateMentions, type Evidence, type LabeledText } from '@chexpp/labels'
import { decideMentions, type Decision } from './decision/decide-mentions'
import type { Mention } from './mentions/find-mentions'
import { mentionsBySentence } from './mentions/mentions-by-sentence'
import { resolveMode, type RulesOptions } from './modes'
import { originalSpan } from './text/aligned-text'
import { clean } from './text/clean'

const NEGATION_OFF: Decision = { class: 'positive', rule: 'negation off' }

/**
 * Labels one text: a report, a section or a sentence. All labels but No Finding come from the evidence, whose offsets are into
 * `text` as given; evidence for No Finding itself is what speaks against it.
 *
 * @throws {RangeError} for a mode that there is not
 */
export function labelText(text: string, options: RulesOptions = {}): LabeledText {
  const mode = resolveMode(options)
  const cleaned = clean(text)
  const evidence: Evidence[] = []
  for (const { start, end, mentions } of mentionsBySentence(cleaned.text)) {
    const inSentence = mentions.map((mention) => ({ start: mention.start - start, end: mention.end - start }))
    const decisions =
      mode === 'official'
        ? decideMentions(cleaned.text.slice(start, end), inSentence)
        : mentions.map(() => NEGATION_OFF)
    mentions.forEach((mention, i) => {
      evidence.push(...evidenceOf(mention, decisions[i], originalSpan(cleaned, mention.start, mention.end)))
    })
  }
  evidence.sort((a, b) => a.start - b.start || a.end - b.end)
  return { labels: aggregateMentions(evidence), evidence }
}

function evidenceOf(mention: Mention, decision: Decision, span: { start: number; end: number }): Evidence[] {
  const said = { observation: mention.observation, class: decision.class, ...span, rule: decision.rule }
  if (!mention.impliesUncertain || decision.class === 'negative') return [said]
  const rule = `implied by ${mention.observation.toLowerCase()}`
  return [said, { observation: mention.impliesUncertain, class: 'uncertain', ...span, rule }]
}
