import { isAdjective, isParticiple, type Word, type WordKind } from './words'

/** What of a noun phrase a cue tells of, and what between phrases it reaches across. */
export interface Reach {
  readonly to: 'heads' | 'all'
  /**
   * `and` is "or" as well; `area` is "area of" and the like; `purpose` is "to suggest", as in "no opacity to suggest
   * pneumonia".
   */
  readonly across: readonly (Extract<WordKind, 'and' | 'but' | 'comma' | 'of' | 'preposition'> | 'area' | 'purpose')[]
}

/** Takes the index of a word that a cue reaches. */
type Mark = (index: number) => void

/** A cue looks no further than this many words; else a long text of cues alone would take quadratic time. */
const HORIZON = 60
/** Within so many words a clause shows its verb. */
const CLAUSE = 20

/**
 * Marks the words of a list of noun phrases within `[from, end)`: "effusion, consolidation or large pneumothorax". The list
 * ends at a verb, at a new clause, or at what `reach` does not cross. A prepositional phrase not crossed is left out of it.
 */
export function markList(words: readonly Word[], from: number, end: number, reach: Reach, mark: Mark): void {
  const crosses = (what: Reach['across'][number]) => reach.across.includes(what)
  const to = Math.min(end, from + HORIZON)
  let open = true
  for (let i = from; i < to; i++) {
    const { kind, text, head } = words[i]
    switch (kind) {
      case 'content':
        if (open && (head || reach.to === 'all')) mark(i)
        break
      case 'comma':
        // Between adjectives, as in "no acute, displaced fracture", a comma begins nothing new.
        if (!crosses('comma') || (!isAdjective(words[i - 1]) && clauseFollows(words, i, to))) return
        open = true
        break
      case 'and':
      case 'but':
        if (!crosses(kind) || clauseFollows(words, i, to)) return
        break
      case 'or':
        if (!crosses('and')) return
        // "In either lung or of effusion" goes back to what comes before the "in".
        if (words[i + 1]?.kind === 'of') open = true
        break
      case 'of':
        if (i > from && !crosses('of') && !(crosses('area') && AREA.test(words[i - 1].text))) open = false
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

const AREA = /^(?:areas?|amounts?)$/
const PURPOSE = /^(?:suggest|explain|diagnose)$/

/** Whether a clause with a verb of its own begins after `index`, and not just the next of a list. */
function clauseFollows(words: readonly Word[], index: number, to: number): boolean {
  for (let i = index + 1; i < Math.min(to, index + CLAUSE); i++) {
    const { kind } = words[i]
    if (kind === 'verb' || kind === 'be') return true
    if (kind === 'or' || kind === 'comma' || kind === 'stop') return false
  }
  return false
}

function clausePrecedes(words: readonly Word[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - CLAUSE); i--) {
    const { kind } = words[i]
    if (kind === 'verb' || kind === 'be') return true
    if (kind === 'but' || kind === 'stop') return false
  }
  return false
}

/** The subject `[from, to)` of the predicate that begins at `cue`: back to the start of the clause, less its verb. */
export function subjectBefore(words: readonly Word[], cue: number): { from: number; to: number } {
  const floor = Math.max(0, cue - HORIZON)
  let to = cue
  while (to > floor && belongsToPredicate(words[to - 1])) to--
  for (let i = to - 1; i >= floor; i--) {
    const { kind } = words[i]
    if (kind === 'verb' && isPostmodifier(words, i)) continue
    if (kind === 'be' || kind === 'verb' || kind === 'but' || kind === 'stop') return { from: i + 1, to }
    if ((kind === 'comma' || kind === 'and' || kind === 'or') && clausePrecedes(words, i)) return { from: i + 1, to }
  }
  return { from: floor, to }
}

/** "Seen" in "the nodule seen on the left has resolved". */
function isPostmodifier(words: readonly Word[], index: number): boolean {
  return isParticiple(words[index]) && words[index - 1]?.kind === 'content'
}

function belongsToPredicate({ kind, text }: Word): boolean {
  return kind === 'be' || kind === 'verb' || kind === 'and' || kind === 'but' || PREDICATE.test(text)
}

const PREDICATE = /^(?:\w+ly|to|now|not|otherwise|again|also|still|enlarged|stable)$/

/** Where the noun phrase just before `cue` begins; nothing stands between them. */
export function phraseBefore(words: readonly Word[], cue: number): number {
  let from = cue
  while (from > Math.max(0, cue - HORIZON) && words[from - 1].kind === 'content') from--
  return from
}

/**
 * Marks what stands on both sides of an "or" at `index`: the heads of the phrases next to it and, where a comma comes before
 * the "or" or "both" after it, of the list before. Between adjectives ("infectious or inflammatory") it marks those alone.
 */
export function markAlternatives(words: readonly Word[], index: number, mark: Mark): void {
  const adjectives = isAdjective(words[index - 1])
  const list = words[index - 1]?.kind === 'comma' || words[index + 1]?.text === 'both'
  for (let i = index - 1; i >= Math.max(0, index - HORIZON); i--) {
    const { kind, text, head } = words[i]
    if (!(kind === 'content' || (kind === 'comma' && list)) || text === 'no' || text === 'without') break
    if (adjectives ? i === index - 1 : head) mark(i)
  }
  for (let i = index + 1; i < Math.min(words.length, index + HORIZON) && words[i].kind === 'content'; i++) {
    if (adjectives || words[i].head) mark(i)
    if (adjectives) break
  }
}

/** Marks what any clause says of its subject: "calcified" in "the heart is normal and the aorta is mildly calcified". */
export function markPredicates(words: readonly Word[], mark: Mark): void {
  let saying = false
  words.forEach(({ kind, text, head }, i) => {
    if (saying && head) mark(i)
    saying = kind === 'be' || (saying && text.endsWith('ly'))
  })
}
