import type { ObservationName } from '@chexpp/labels'
import type { DecidedSentence, DecidedText } from '../label-text'
import type { Mention } from '../mentions/find-mentions'
import { mentionsBySentence, type SentenceWithMentions } from '../mentions/mentions-by-sentence'
import type { RuleSet } from '../rule-set'
import { originalSpan } from '../text/aligned-text'
import { explainMention } from './explain-mention'
import type { ExplainedMention, ExplainedSentence } from './explanation'
import { explainGraph, readSentence } from './read-sentence'

/** The sentences that mention something, in order, with all that is said of their mentions. */
export function explainSentences({ cleaned, official, own }: DecidedText, rules: RuleSet): ExplainedSentence[] {
  const known = rules.mode === 'corrected' ? mentionsBySentence(cleaned.text, rules.vocabulary) : official
  const isKnown = membership([...known, ...own])
  let count = 0
  return together([...official, ...own]).map((parts) => {
    const { start, end } = parts[0]
    const sentence = readSentence(cleaned, { start, end })
    const mentions = parts
      .flatMap((part) => part.mentions.map((mention, i) => ({ mention, part, i })))
      .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
      .map(({ mention, part, i }): ExplainedMention => {
        const inSentence = { ...mention, start: mention.start - start, end: mention.end - start }
        return {
          number: ++count,
          observation: mention.observation,
          ...originalSpan(cleaned, mention.start, mention.end),
          phrase: cleaned.text.slice(mention.start, mention.end).trim(),
          added: !isKnown(mention),
          ...explainMention(sentence, inSentence, part.uncorrected[i], part.decisions[i]),
        }
      })
    return {
      text: sentence.text,
      ...originalSpan(cleaned, start, end),
      graph: explainGraph(cleaned, sentence),
      mentions,
    }
  })
}

/** A sentence that mentions some of the 14 and some finding beside them is decided in two parts. */
function together(sentences: readonly DecidedSentence[]): DecidedSentence[][] {
  const parts = new Map<number, DecidedSentence[]>()
  for (const sentence of sentences) parts.set(sentence.start, [...(parts.get(sentence.start) ?? []), sentence])
  return [...parts.values()].sort(([a], [b]) => a.start - b.start)
}

function membership(
  sentences: readonly SentenceWithMentions<ObservationName>[],
): (mention: Mention<ObservationName>) => boolean {
  const key = ({ observation, start, end }: Mention<ObservationName>) => `${start} ${end} ${observation}`
  const keys = new Set(sentences.flatMap(({ mentions }) => mentions.map(key)))
  return (mention) => keys.has(key(mention))
}
