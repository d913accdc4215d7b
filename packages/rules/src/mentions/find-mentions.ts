import type { Observation, ObservationName, TextSpan } from '@chexpp/labels'
import { IMPLIED_BY, LEXICON_VOCABULARY, type Vocabulary } from './vocabulary'

/** Words that name an observation, at `text.slice(start, end)`. */
export interface Mention<Name extends ObservationName = Observation> extends TextSpan {
  readonly observation: Name
  /** An observation that is uncertain where this one is not negative. */
  readonly impliesUncertain?: Observation
}

/**
 * All mentions in a cleaned text, by where they end. They may overlap: each phrase is searched for itself, as the official
 * labeler does. Expressions take the text for one sentence.
 */
export function findMentions<Name extends ObservationName>(text: string, vocabulary: Vocabulary<Name>): Mention<Name>[]
/** By the lexicon. */
export function findMentions(text: string): Mention[]
export function findMentions(text: string, vocabulary: Vocabulary<ObservationName> = LEXICON_VOCABULARY) {
  const mentions: Mention<ObservationName>[] = []
  const voids: Mention<ObservationName>[] = []
  const add = (observation: ObservationName, isVoid: boolean, start: number, end: number) => {
    ;(isVoid ? voids : mentions).push({
      observation,
      start,
      end,
      impliesUncertain: IMPLIED_BY.get(text.slice(start, end)),
    })
  }
  for (const { phrase, start, end } of vocabulary.automaton.match(text)) {
    add(vocabulary.words[phrase].observation, vocabulary.words[phrase].voids, start, end)
  }
  for (const { observation, pattern, voids: isVoid } of vocabulary.expressions) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      // An expression may match nothing at all between two words, which is no mention.
      if (words !== '') add(observation, isVoid, index, index + words.length)
    }
  }
  if (vocabulary.expressions.length > 0) mentions.sort((a, b) => a.end - b.end || a.start - b.start)
  return voids.length === 0 ? mentions : withoutVoid(mentions, voids)
}

function withoutVoid(
  mentions: readonly Mention<ObservationName>[],
  voids: readonly Mention<ObservationName>[],
): Mention<ObservationName>[] {
  const covered = new Map<ObservationName, TextSpan[]>()
  for (const { observation, start, end } of [...voids].sort((a, b) => a.start - b.start)) {
    const spans = covered.get(observation) ?? []
    const last = spans.at(-1)
    if (last === undefined || start > last.end) spans.push({ start, end })
    else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    covered.set(observation, spans)
  }
  return mentions.filter((mention) => !overlapsAny(covered.get(mention.observation) ?? [], mention))
}

/** Whether a span overlaps one of those, which are in order and apart from each other. */
function overlapsAny(spans: readonly TextSpan[], { start, end }: TextSpan): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].end > start) high = middle
    else low = middle + 1
  }
  return low < spans.length && spans[low].start < end
}
