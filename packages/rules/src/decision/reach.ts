import { isAdjective, isHead, type Word, type WordKind } from './words'

/** What of a noun phrase a cue tells of, and what lies between phrases that it reaches across. */
export interface Reach {
  readonly to: 'heads' | 'all'
  /** `purpose` is "to suggest", "to explain": "no opacity to suggest pneumonia". */
  readonly across: readonly (Extract<WordKind, 'and' | 'but' | 'comma' | 'of' | 'preposition'> | 'purpose')[]
}

/** Words that a cue tells of, from a range `[from, to)` that it looks at. */
type Mark = (index: number) => void

/** A cue looks no further than this many words; else a long text of cues alone would take quadratic time. */
const HORIZON = 60
/** So many words ahead a clause shows its verb. */
const CLAUSE = 20

/**
 * Marks the words of a list of noun phrases: "effusion, consolidation or large pneumothorax". The list ends at a verb, at
 * what begins a clause, or at what `reach` does not cross; a prepositional phrase not crossed is left out.
 */
export function markList(words: readonly Word[], from: number, end: number, reach: Reach, mark: Mark): void {
  const crosses = (what: Reach['across'][number]) => reach.across.includes(what)
  const to = Math.min(end, from + HORIZON)
  let open = true
  for (let i = from; i < to; i++) {
    const { kind, text } = words[i]!
    switch (kind) {
      case 'content':
        if (open && (reach.to === 'all' || isHead(words, i))) mark(i)
        break
      case 'comma':
        if (!crosses('comma') || (!isAdjective(words[i - 1]) && clauseFollows(words, i, to))) return
        open = true
        break
      case 'but':
      case 'and':
        if (!crosses(kind) || clauseFollows(words, i, to)) return
        break
      case 'or':
        if (!crosses('and')) return
        if (words[i + 1]?.kind === 'of') open = true
        break
      case 'of':
        if (!crosses('of') && i > from) open = false
        break
      case 'preposition':
        if (text === 'to' && crosses('purpose') && PURPOSE.test(words[i + 1]?.text ?? '')) {
          i++
          open = true
        } else if (!crosses('preposition')) open = false
        break
      case 'be':
      case 'verb':
      case 'stop':
        return
    }
  }
}

const PURPOSE = /^(?:suggest|explain|diagnose)$/

/** Whether a clause with a verb of its own begins after `index`, not just the next of a list. */
function clauseFollows(words: readonly Word[], index: number, to: number): boolean {
  for (let i = index + 1; i < Math.min(to, index + CLAUSE); i++) {
    const { kind } = words[i]!
    if (kind === 'verb' || kind === 'be') return true
    if (kind === 'or' || kind === 'comma' || kind === 'stop') return false
  }
  return false
}

/** The subject `[from, to)` of the predicate that begins at `cue`: back to the start of the clause, less its verb. */
export function subjectBefore(words: readonly Word[], cue: number): { from: number; to: number } {
  let to = cue
  while (to > 0 && belongsToPredicate(words[to - 1]!)) to--
  const floor = Math.max(0, to - HORIZON)
  for (let i = to - 1; i >= floor; i--) {
    const { kind } = words[i]!
    if (kind === 'stop' || kind === 'be' || kind === 'verb' || kind === 'but') return { from: i + 1, to }
    if ((kind === 'comma' || kind === 'and' || kind === 'or') && clausePrecedes(words, i)) return { from: i + 1, to }
  }
  return { from: floor, to }
}

function belongsToPredicate({ kind, text }: Word): boolean {
  return kind === 'be' || kind === 'verb' || kind === 'and' || kind === 'but' || PREDICATE.test(text)
}

const PREDICATE = /^(?:\w+ly|now|not|otherwise|again|also|still|enlarged|stable)$/

function clausePrecedes(words: readonly Word[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - CLAUSE); i--) {
    const { kind } = words[i]!
    if (kind === 'stop' || kind === 'but') return false
    if (kind === 'be' || kind === 'verb') return true
  }
  return false
}

/** Where the noun phrase just before `cue` begins, with nothing between them. */
export function phraseBefore(words: readonly Word[], cue: number): number {
  let from = cue
  while (from > Math.max(0, cue - HORIZON) && words[from - 1]!.kind === 'content') from--
  return from
}

/**
 * Marks what stands on both sides of an "or" at `[from, to)`: the heads of the phrases next to it, and of those before that
 * only a list with a comma before its "or" has. Between adjectives ("infectious or inflammatory") it marks those alone.
 */
export function markAlternatives(words: readonly Word[], from: number, to: number, mark: Mark): void {
  const adjectives = isAdjective(words[from - 1])
  const list = words[from - 1]?.kind === 'comma' || words[to]?.text === 'both'
  for (let i = from - 1; i >= Math.max(0, from - HORIZON); i--) {
    const { kind, text } = words[i]!
    if (!(kind === 'content' || (kind === 'comma' && list)) || text === 'no' || text === 'without') break
    if (adjectives ? i === from - 1 : isHead(words, i)) mark(i)
  }
  for (let i = to; i < Math.min(words.length, to + HORIZON) && words[i]!.kind === 'content'; i++) {
    if (adjectives || isHead(words, i)) mark(i)
    if (adjectives) break
  }
}

/** Marks the adjectives that are predicates of any clause: "calcified" in "the heart is normal and the aorta is calcified". */
export function markPredicates(words: readonly Word[], mark: Mark): void {
  words.forEach(({ kind }, i) => {
    if (kind !== 'content' || !isHead(words, i)) return
    let verb = i - 1
    while (verb > i - 4 && /ly$/.test(words[verb]?.text ?? '')) verb--
    if (words[verb]?.kind === 'be') mark(i)
  })
}
