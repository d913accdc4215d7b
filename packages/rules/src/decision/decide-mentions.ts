import { CUES, type Cue, type Reach } from './cues'
import { isHead, splitWords, type Word } from './words'

export interface Decision { class: 'positive' | 'negative' | 'uncertain'; rule: string }
interface Span { start: number; end: number }
const OUTLINE = /^(?:cardiomediastinal|pericardial|mediastinal|mediastinum|cardiomediastinum|contour|configuration|silhouette|size|heart|shadow$)/

interface Compiled { cue: Cue; index: number; slots: (Set<string> | number | '$')[] }
const BY_FIRST = new Map<string, Compiled[]>()
CUES.forEach((cue, index) => {
  for (const words of cue.words) {
    const slots = words.split(' ').map((w) => (w === '$' ? '$' as const : w[0] === '~' ? Number(w.slice(1) || 3) : new Set(w.split('|'))))
    for (const w of slots[0] as Set<string>) BY_FIRST.set(w, [...(BY_FIRST.get(w) ?? []), { cue, index, slots }])
  }
})
function matchAt(words: Word[], at: number, slots: Compiled['slots'], slot = 0): number {
  if (slot === slots.length) return at
  const s = slots[slot]!
  if (s === '$') return isHead(words, at - 1) ? matchAt(words, at, slots, slot + 1) : -1
  if (typeof s === 'number') {
    for (let skip = 0; skip <= s; skip++) {
      const end = matchAt(words, at + skip, slots, slot + 1)
      if (end >= 0) return end
      const w = words[at + skip]
      if (!w || !(w.kind === 'content' || w.kind === 'verb' || w.kind === 'and') || /^(no|not|upper|limits|normal|unremarkable|clear)$/.test(w.text)) return -1
    }
    return -1
  }
  return at < words.length && s.has(words[at]!.text) ? matchAt(words, at + 1, slots, slot + 1) : -1
}

function clauseAfter(words: Word[], at: number, to: number): boolean {
  if (words[at]!.kind === 'comma' && at > 0 && ADJ.test(words[at - 1]!.text)) return false
  for (let i = at + 1; i < to && i < at + 20; i++) {
    const { kind } = words[i]!
    if (kind === 'or' || kind === 'comma' || kind === 'stop') return false
    if (kind === 'verb') return i > at + 1 || words[i]!.text !== 'seen'
  }
  return false
}

function walk(words: Word[], from: number, to: number, reach: Reach, put: (i: number) => void) {
  const across = (c: Reach['across'][number]) => reach.across.includes(c)
  let open = true
  for (let i = from; i < to; i++) {
    const { kind } = words[i]!
    if (words[i]!.text === 'to' && across('purpose') && /^(suggest|explain|diagnose)$/.test(words[i + 1]?.text ?? '')) { i++; open = true; continue }
    if (kind === 'stop' || kind === 'verb') return
    if (kind === 'comma') {
      if (!across('comma') || clauseAfter(words, i, to)) return
      open = true
    } else if (kind === 'and' || kind === 'or') {
      if (!across('and') || (kind === 'and' && clauseAfter(words, i, to))) return
      if (words[i + 1]?.kind === 'of') open = true
    } else if (kind === 'of') { if (!across('of')) open = false }
    else if (kind === 'preposition') { if (!across('preposition')) open = false }
    else if (open && (reach.to === 'all' || isHead(words, i))) put(i)
  }
}

function subjectStart(words: Word[], cueAt: number, reach: Reach): [number, number] {
  let i = cueAt - 1
  while (i >= 0 && (words[i]!.kind === 'verb' || /ly$|^(now|not|otherwise|again|also|still|enlarged|stable|and|but)$/.test(words[i]!.text))) i--
  const to = i + 1
  for (; i >= 0; i--) {
    const { kind } = words[i]!
    if (kind === 'stop' || kind === 'verb') return [i + 1, to]
    if (kind === 'comma' || kind === 'and' || kind === 'or') {
      if (!reach.across.includes('and')) return [i + 1, to]
      for (let j = i - 1; j >= 0 && j > i - 20; j--) {
        if (words[j]!.kind === 'stop') break
        if (words[j]!.kind === 'verb') return [i + 1, to]
      }
    }
  }
  return [0, to]
}
const ADJ = /(?:ous|ory|ic|al|ar|ive|ed|er)$|^(?:right|left|acute|chronic|subacute|mild|moderate|severe|old|small|large|one|two|diffuse|reticular)$/

export function decideMentions(sentence: string, mentions: readonly Span[]): Decision[] {
  if (/^(findings|impression): no /.test(sentence)) return mentions.map(() => ({ class: 'negative', rule: 'heading' }))
  const words = splitWords(sentence)
  const stages = [0, 1, 2].map(() => new Array<number>(words.length).fill(-1))
  for (let at = 0; at < words.length; ) {
    let best: Compiled[] = []
    let bestEnd = at
    for (const c of BY_FIRST.get(words[at]!.text) ?? []) {
      const end = matchAt(words, at, c.slots)
      if (end > bestEnd) { best = [c]; bestEnd = end } else if (end === bestEnd) best.push(c)
    }
    for (const { cue, index } of best) {
      if (cue.says === 'nothing') continue
      const stage = stages[cue.says === 'negative' ? 1 : cue.says === 'uncertain' ? 2 : 0]!
      const put = (i: number) => {
        if (cue.of && !OUTLINE.test(words[i]!.text)) return
        if (stage[i]! < 0) stage[i] = index
      }
      if (cue.after) walk(words, bestEnd, words.length, cue.after, put)
      if (cue.before) walk(words, ...subjectStart(words, at, cue.before), cue.before, put)
      if (cue.self) for (let i = at; i < bestEnd; i++) put(i)
      if (cue.either) {
        const oxford = words[at - 1]?.kind === 'comma'
        const adjective = at > 0 && ADJ.test(words[at - 1]!.text)
        for (let i = at - 1; i >= 0; i--) {
          const { kind, text } = words[i]!
          if (kind === 'comma' && !oxford) break
          if (kind === 'stop' || kind === 'verb' || kind === 'preposition' || kind === 'of' || kind === 'and' || /^(no|without)$/.test(text)) break
          if (adjective ? i === at - 1 : isHead(words, i)) put(i)
        }
        for (let i = bestEnd; i < words.length; i++) {
          const { kind } = words[i]!
          if (kind !== 'content') break
          if (adjective) { put(i); break }
          if (isHead(words, i)) put(i)
        }
      }
    }
    at = Math.max(bestEnd, at + 1)
  }
  return mentions.map((m) => {
    let unc = -1
    for (const o of mentions) {
      if (!(o.start <= m.start && m.end <= o.end)) continue
      for (let i = 0; i < words.length; i++) {
        if (!(words[i]!.start < o.end && o.start < words[i]!.end)) continue
        if (stages[0]![i]! >= 0) unc = stages[0]![i]!
        else if (stages[1]![i]! >= 0) return { class: 'negative', rule: CUES[stages[1]![i]!]!.rule }
        else if (stages[2]![i]! >= 0) unc = stages[2]![i]!
      }
    }
    return unc >= 0 ? { class: 'uncertain', rule: CUES[unc]!.rule } : { class: 'positive', rule: 'mentioned' }
  })
}
