import type { LabelClass } from '@chexpp/labels'
import { markWords, type Marks } from './mark-words'
import { splitWords, type Word } from './words'

/** What is said of a mention, and by which rule. */
export interface Decision {
  readonly class: Exclude<LabelClass, 'absent'>
  readonly rule: string
}

/** Where a mention lies in its sentence. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The class of each mention of a cleaned sentence, in the order given: what the official labeler's patterns say of its
 * dependency graph, told here by cues and their reach over the words.
 *
 * Of the words a mention touches, one that is negated makes it negative, else one that is uncertain makes it uncertain;
 * else it is positive. What reaches a mention reaches the mentions inside it, too.
 */
export function decideMentions(sentence: string, mentions: readonly Span[]): Decision[] {
  if (NEGATED_WHOLE.test(sentence)) return mentions.map(() => ({ class: 'negative', rule: 'no after a header' }))
  const words = splitWords(sentence)
  const marks = markWords(words)
  const decisions = new Array<Decision>(mentions.length)
  const order = mentions
    .map((_, i) => i)
    .sort((a, b) => mentions[a].start - mentions[b].start || mentions[b].end - mentions[a].end)
  let open: number[] = []
  for (const index of order) {
    const { start, end } = mentions[index]
    open = [...open.filter((i) => mentions[i].end > start), index]
    const around = open.filter((i) => mentions[i].end >= end)
    decisions[index] = decide(around.flatMap((i) => touched(words, mentions[i]).map((word) => marks[word])))
  }
  return decisions
}

/** The official labeler reads "Findings: no" as being said of the whole sentence. */
const NEGATED_WHOLE = /^(?:findings|impression): no /

function touched(words: readonly Word[], { start, end }: Span): number[] {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle].end > start) high = middle
    else low = middle + 1
  }
  const indexes: number[] = []
  for (let i = low; i < words.length && words[i].start < end; i++) indexes.push(i)
  return indexes
}

function decide(marks: readonly Marks[]): Decision {
  let uncertain: string | undefined
  for (const { 'uncertain at once': atOnce, negative, uncertain: later } of marks) {
    if (atOnce !== undefined) uncertain ??= atOnce
    else if (negative !== undefined) return { class: 'negative', rule: negative }
    else uncertain ??= later
  }
  return uncertain === undefined ? { class: 'positive', rule: 'mentioned' } : { class: 'uncertain', rule: uncertain }
}
