import type { Cue } from './cue'
import { CUES } from './cues'
import type { Word } from './words'

/** A cue at the words `[from, to)` of a sentence. */
export interface FoundCue {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

/** What the words of a cue must be in turn: one of a set, up to some of any, or the end of a noun phrase. */
type Slot = ReadonlySet<string> | 'gap' | 'phrase end'
interface Pattern {
  readonly cue: Cue
  readonly slots: readonly Slot[]
}

const GAP = 3
const PATTERNS_BY_WORD = indexPatterns()

function indexPatterns(): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>()
  for (const cue of CUES) {
    for (const words of cue.words) {
      const [first, ...others] = words.split(' ')
      const slots = others.map((slot) =>
        slot === '~' ? 'gap' : slot === '$' ? 'phrase end' : new Set(slot.split('|')),
      )
      for (const word of first.split('|')) patterns.set(word, [...(patterns.get(word) ?? []), { cue, slots }])
    }
  }
  return patterns
}

/** The cues of a sentence from left to right; of several that begin at a word, the longest, and all of equal length. */
export function findCues(words: readonly Word[]): FoundCue[] {
  const found: FoundCue[] = []
  for (let from = 0; from < words.length;) {
    let to = from + 1
    let longest: Cue[] = []
    for (const { cue, slots } of PATTERNS_BY_WORD.get(words[from].text) ?? []) {
      const end = matchSlots(words, from + 1, slots, 0)
      if (end === undefined || end < to) continue
      if (end > to) longest = []
      to = end
      longest.push(cue)
    }
    for (const cue of longest) found.push({ cue, from, to })
    from = to
  }
  return found
}

/** Where the words from `at` on that fill the slots from `slot` on end; undefined if they do not. */
function matchSlots(words: readonly Word[], at: number, slots: readonly Slot[], slot: number): number | undefined {
  const wanted = slots[slot]
  if (wanted === undefined) return at
  if (wanted === 'phrase end') return words[at - 1].head ? matchSlots(words, at, slots, slot + 1) : undefined
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = matchSlots(words, at + skipped, slots, slot + 1)
      if (end !== undefined) return end
      if (!mayBeSkipped(words[at + skipped])) return undefined
    }
    return undefined
  }
  return wanted.has(words[at]?.text ?? '') ? matchSlots(words, at + 1, slots, slot + 1) : undefined
}

const NEVER_SKIPPED = new Set(['no', 'not', 'normal', 'unremarkable', 'clear', 'upper', 'limits'])

function mayBeSkipped(word: Word | undefined): boolean {
  if (!word || NEVER_SKIPPED.has(word.text)) return false
  return word.kind === 'content' || word.kind === 'be' || word.kind === 'verb' || word.kind === 'and'
}
