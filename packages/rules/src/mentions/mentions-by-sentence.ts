import { split, type SentenceSpan } from '../text/split'
import { findMentions, type Mention } from './find-mentions'

/** A sentence with something to decide. The mentions' offsets are into the whole text, as the sentence's are. */
interface SentenceWithMentions extends SentenceSpan {
  readonly mentions: readonly Mention[]
}

/** The sentences of a cleaned text that mention anything; the others have no say in its labels. */
export function mentionsBySentence(text: string): SentenceWithMentions[] {
  const mentions = findMentions(text)
  if (mentions.length === 0) return []
  let next = 0
  return split(text).flatMap(({ start, end }) => {
    const inside: Mention[] = []
    for (; next < mentions.length && mentions[next].end <= end; next++) {
      // A form that begins with a space must have it in its own sentence.
      if (mentions[next].start >= start) inside.push(mentions[next])
    }
    return inside.length > 0 ? [{ start, end, mentions: inside }] : []
  })
}
