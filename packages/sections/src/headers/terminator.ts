import { hasLowerCase } from '../text/casing'
import { ruledLineEnd } from '../text/ruled-line'
import { GAP_LINE, GAP_NONE, GAP_WIDE, NUMBER, type Tokens } from '../text/tokens'
import type { Decoration } from './decoration'

/**
 * What ends a header: a colon; nothing else on its line (`alone`), perhaps with a ruled line under it (`underlined`); a
 * dash, an arrow or a semicolon; a stop; a wide gap; the end of a line that began otherwise; or nothing.
 */
export type TerminatorKind = 'colon' | 'alone' | 'underlined' | 'dash' | 'stop' | 'gap' | 'line end' | 'none'

export interface Terminator {
  readonly kind: TerminatorKind
  /** Whether marks enclose the header: `**Findings**`, `[FINDINGS]`, `=== FINDINGS ===`, a bold or heading tag. */
  readonly enclosed: boolean
  /** The token after the header. */
  readonly end: number
}

const CLOSING_OF: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '{': '}',
  '<': '>',
  '«': '»',
  '“': '”',
  '‘': '’',
}
/** Marks that set a heading off where they stand on both sides of it. */
const ENCLOSING = new Set('*#=~[{<«_`-–—|'.split(''))
const COLONS = new Set([':', '：', '﹕', '∶'])
const DASHES = new Set('-–—−‒―'.split(''))
const STOPS = new Set(['.', ';'])
const ARROWS = new Set('=>→►▶»|~'.split(''))

/** Reads what ends a header whose words end before `start`. */
export function readTerminator(tokens: Tokens, headerStart: number, decoration: Decoration, start: number): Terminator {
  const closed = skipClosing(tokens, decoration, start)
  const terminator = readMark(tokens, headerStart, closed.end)
  const tagged =
    tokens.emphasized.has(decoration.end) &&
    (isBeforeClosingTag(tokens, start) || isBeforeClosingTag(tokens, terminator.end))
  // The closing mark may come after the colon: **Findings:**.
  const after = skipClosing(tokens, decoration, terminator.end)
  return {
    kind: terminator.kind,
    enclosed: tagged || closed.enclosing || (after.enclosing && after.end > terminator.end),
    end: after.end,
  }
}

function skipClosing(tokens: Tokens, decoration: Decoration, start: number): { end: number; enclosing: boolean } {
  let end = start
  let enclosing = false
  const opened = new Set(decoration.marks.map((mark) => CLOSING_OF[mark] ?? mark))
  while (end < tokens.count && tokens.gaps[end] < GAP_LINE && opened.has(tokens.mark(end))) {
    // "- Findings - The lungs": a bullet and a dash enclose nothing, while "--- FINDINGS ---" is a heading.
    const single = DASHES.has(tokens.mark(end)) && tokens.ends[end] - tokens.starts[end] === 1
    if (single && !tokens.beginsLine(end + 1)) break
    enclosing ||= decoration.marks.some(
      (mark) => ENCLOSING.has(mark) && (CLOSING_OF[mark] ?? mark) === tokens.mark(end),
    )
    end++
  }
  return { end, enclosing }
}

function isBeforeClosingTag(tokens: Tokens, end: number): boolean {
  return tokens.text.startsWith('</', tokens.ends[end - 1])
}

function readMark(tokens: Tokens, headerStart: number, at: number): Omit<Terminator, 'enclosed'> {
  const mark = tokens.mark(at)
  const next = at + 1
  if (tokens.beginsLine(at)) {
    if (!tokens.beginsLine(headerStart)) return { kind: 'line end', end: at }
    if (COLONS.has(mark)) return { kind: 'colon', end: next }
    const underline = ruledLineEnd(tokens, at)
    return underline === undefined ? { kind: 'alone', end: at } : { kind: 'underlined', end: underline }
  }
  const underline = COLONS.has(mark) || DASHES.has(mark) || STOPS.has(mark) ? ruledLineEnd(tokens, next) : undefined
  if (underline !== undefined && tokens.beginsLine(headerStart)) return { kind: 'underlined', end: underline }
  if (COLONS.has(mark)) return { kind: 'colon', end: afterColon(tokens, next) }
  if (DASHES.has(mark) && beginsList(tokens, at)) return { kind: 'dash', end: at }
  if (DASHES.has(mark) && tokens.beginsLine(headerStart) && tokens.beginsLine(next)) return { kind: 'alone', end: next }
  if (DASHES.has(mark) && isDash(tokens, at)) return { kind: 'dash', end: afterDash(tokens, next) }
  if (ARROWS.has(mark)) return { kind: 'dash', end: afterDash(tokens, next) }
  if (mark === '…' || (mark === '.' && tokens.ends[at] - tokens.starts[at] > 2)) return { kind: 'dash', end: next }
  // Beside the colon on most keyboards.
  if (mark === ';')
    return { kind: tokens.beginsLine(headerStart) && tokens.beginsLine(next) ? 'alone' : 'dash', end: next }
  if (mark === '.' && (tokens.beginsLine(next) || tokens.gaps[next] !== GAP_NONE)) {
    return { kind: 'stop', end: next }
  }
  return { kind: tokens.gaps[at] === GAP_WIDE ? 'gap' : 'none', end: at }
}

/** Steps over the dash of `FINDINGS:-`. */
function afterColon(tokens: Tokens, at: number): number {
  const more = tokens.gaps[at] === GAP_NONE && (DASHES.has(tokens.mark(at)) || COLONS.has(tokens.mark(at)))
  return more && !beginsList(tokens, at) ? at + 1 : at
}

/** A bound on looking for the next line keeps the time linear. */
const TOKENS_LOOKED_AHEAD = 80

/** Whether a dash is the bullet of a list's first item, as the next line begins with one too. */
function beginsList(tokens: Tokens, at: number): boolean {
  if (tokens.ends[at] - tokens.starts[at] !== 1 || tokens.beginsLine(at + 1) || tokens.mark(at + 1) !== '') return false
  for (let next = at + 1; next < tokens.count && next < at + TOKENS_LOOKED_AHEAD; next++) {
    if (tokens.beginsLine(next)) return tokens.raw(next) === tokens.raw(at) && tokens.isWord(next + 1)
  }
  return false
}

/** Steps over the head of an arrow (`->`), and over a colon. */
function afterDash(tokens: Tokens, at: number): number {
  const more =
    at < tokens.count && tokens.gaps[at] === GAP_NONE && (tokens.mark(at) === '>' || COLONS.has(tokens.mark(at)))
  return more ? at + 1 : at
}

/** A dash has a space on a side, or stands before a new sentence (`FINDINGS-The lungs`); a hyphen joins words. */
function isDash(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (tokens.gaps[at] !== GAP_NONE || tokens.beginsLine(next) || tokens.gaps[next] !== GAP_NONE) return true
  if (tokens.ends[at] - tokens.starts[at] > 1 || tokens.kinds[next] === NUMBER) return true
  return hasLowerCase(tokens.raw(at - 1)) === false || !hasLowerCase(tokens.raw(next).charAt(0))
}
