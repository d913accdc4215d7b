import type { ObservationName } from '@chexpp/labels'
import { split, type SentenceSpan } from '../text/split'
import { findMentions, type Mention } from './find-mentions'
import type { Vocabulary } from './vocabulary'

/** A sentence with something to decide. The mentions' offsets are into the whole text, as the sentence's are. */
export interface SentenceWithMentions<Name extends ObservationName> extends SentenceSpan {
  readonly mentions: readonly Mention<Name>[]
}

/**
 * The sentences of a cleaned text that mention anything; the others have no say in its labels.
 *
 * @param amend puts right what was found in a text, or in a sentence; it keeps the order by where mentions end
 */
export function mentionsBySentence<Name extends ObservationName>(
  text: string,
  vocabulary: Vocabulary<Name>,
  amend: (text: string, mentions: readonly Mention<Name>[]) => readonly Mention<Name>[] = (_, mentions) => mentions,
): SentenceWithMentions<Name>[] {
  const find = (searched: string) => amend(searched, findMentions(searched, vocabulary))
  const sentences = vocabulary.expressions.length > 0 ? sentenceBySentence(text, find) : atOnce(text, find)
  return sentences.filter(({ mentions }) => mentions.length > 0)
}

type Find<Name extends ObservationName> = (text: string) => readonly Mention<Name>[]

/** Words are found in one pass over the text, which need not be cut where there are none. */
function atOnce<Name extends ObservationName>(text: string, find: Find<Name>): SentenceWithMentions<Name>[] {
  const mentions = find(text)
  if (mentions.length === 0) return []
  let next = 0
  return split(text).map(({ start, end }) => {
    const inside: Mention<Name>[] = []
    for (; next < mentions.length && mentions[next].end <= end; next++) {
      // A form that begins with a space must have it in its own sentence.
      if (mentions[next].start >= start) inside.push(mentions[next])
    }
    return { start, end, mentions: inside }
  })
}

/** Expressions know where a sentence begins and ends, and reach no further. */
function sentenceBySentence<Name extends ObservationName>(
  text: string,
  find: Find<Name>,
): SentenceWithMentions<Name>[] {
  return split(text).map(({ start, end }) => ({
    start,
    end,
    mentions: find(text.slice(start, end)).map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    })),
  }))
}
