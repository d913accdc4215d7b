import { GAP_LINE, GAP_NONE, NUMBER, type Tokens } from '../text/tokens'

/** What stands before the words of a header: bullets, list numbers, the opening of markdown or brackets. */
export interface Decoration {
  /** The token of the first word. */
  readonly end: number
  /** The characters of the marks, in order. */
  readonly marks: readonly string[]
  /** Value of `1.`, `(2)`, `C)` or `IV.`. */
  readonly number: number | undefined
}

const OPENING_MARKS = new Set('*#>•-–—·▪■□●○◦►▶→=~|+[({<«"“\'‘`_^$@/\\'.split(''))
/** An emoji alone has two. */
const MOST_MARKS = 6
/** From here on characters are symbols; letters are no marks. */
const FIRST_SYMBOL = '\u2000'
const ROMAN_NUMBERS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

export function readDecoration(tokens: Tokens, start: number): Decoration {
  const marks: string[] = []
  let number: number | undefined
  let at = start
  while (marks.length < MOST_MARKS && at < tokens.count && (at === start || tokens.gaps[at] < GAP_LINE)) {
    const label = number === undefined && tokens.beginsLine(start) ? readListLabel(tokens, at) : undefined
    if (label) {
      number = label.value
      at = label.end
    } else if (at === start && isBareNumber(tokens, at)) {
      at++
    } else if (isOpening(tokens.mark(at))) {
      marks.push(tokens.mark(at))
      at++
    } else break
  }
  return at >= tokens.count || (at > start && tokens.gaps[at] >= GAP_LINE)
    ? { end: start, marks: [], number: undefined }
    : { end: at, marks, number }
}

function isOpening(mark: string): boolean {
  return OPENING_MARKS.has(mark) || mark >= FIRST_SYMBOL
}

/** `2 FINDINGS`, `3.1 Findings`. */
function isBareNumber(tokens: Tokens, at: number): boolean {
  return (
    tokens.beginsLine(at) &&
    tokens.kinds[at] === NUMBER &&
    /^\d{1,2}(\.\d{1,2})?$/.test(tokens.raw(at)) &&
    tokens.gaps[at + 1] > GAP_NONE
  )
}

export interface ListLabel {
  readonly value: number
  /** The token after the label. */
  readonly end: number
}

/** Reads `1.`, `2)`, `(3)`, `A.` or `iv)` at a token. */
export function readListLabel(tokens: Tokens, start: number): ListLabel | undefined {
  const bracketed = tokens.mark(start) === '('
  const at = bracketed ? start + 1 : start
  const close = tokens.mark(at + 1)
  if (tokens.gaps[at + 1] !== GAP_NONE || !(close === ')' || (!bracketed && close === '.'))) return undefined
  if (tokens.ends[at + 1] - tokens.starts[at + 1] !== 1) return undefined
  const value = tokens.kinds[at] === NUMBER ? Number(tokens.raw(at)) : letterValue(tokens.word(at))
  return Number.isInteger(value) && value > 0 && value < 100 ? { value, end: at + 2 } : undefined
}

function letterValue(word: string): number {
  const roman = ROMAN_NUMBERS.indexOf(word)
  if (roman >= 0) return roman + 1
  return word.length === 1 && word >= 'a' && word <= 'z' ? word.charCodeAt(0) - 0x60 : NaN
}
