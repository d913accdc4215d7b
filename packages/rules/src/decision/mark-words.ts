import type { Cue } from './cue'
import { findCues, type FoundCue } from './find-cues'
import { markAlternatives, markList, markPredicates, phraseBefore, subjectBefore } from './reach'
import type { Word } from './words'

/** The rules that reach a word, by what they say. */
export type Marks = Partial<Record<Exclude<Cue['says'], 'nothing'>, string>>

/** Words that name heart or mediastinum, or their outline. */
const OUTLINE = /^(?:heart|size|shadow$|silhouette|contour|configuration|mediastin|cardiomediastin|pericardial)/

/** What the cues of a sentence say of each of its words. Where several cues say the same of a word, the first is named. */
export function markWords(words: readonly Word[]): readonly Marks[] {
  const marks = words.map((): Marks => ({}))
  let predicates: FoundCue | undefined
  for (const found of findCues(words)) {
    const { cue, from, to } = found
    const mark = marker(words, marks, cue)
    if (cue.self) for (let i = from; i < to; i++) mark(i)
    if (cue.after) markList(words, to, words.length, cue.after, mark)
    if (cue.next) markList(words, phraseBefore(words, from), from, cue.next, mark)
    if (cue.before) {
      const subject = subjectBefore(words, from)
      markList(words, subject.from, subject.to, cue.before, mark)
    }
    if (cue.alternatives) markAlternatives(words, from, mark)
    if (cue.predicates) predicates ??= found
  }
  if (predicates) markPredicates(words, marker(words, marks, predicates.cue))
  return marks
}

function marker(words: readonly Word[], marks: Marks[], { says, rule, outline }: Cue): (index: number) => void {
  if (says === 'nothing') return () => {}
  return (index) => {
    if (marks[index][says] !== undefined || (outline && !OUTLINE.test(words[index].text))) return
    if (says !== 'negative' || !isNew(words, index)) marks[index][says] = rule
    else if (rule === 'no') marks[index]['uncertain at once'] ??= 'no new'
  }
}

/** Whether the noun phrase calls what the word names new: that negates nothing, and "no" makes it uncertain. */
function isNew(words: readonly Word[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - PHRASE) && words[i].kind === 'content'; i--) {
    if (words[i].text === 'new') return true
  }
  return false
}

/** Words of a long noun phrase. */
const PHRASE = 8
