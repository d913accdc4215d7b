import { isApostrophe, isDigit, isLetter, isLineBreak, isSpace } from './characters'
import { readLayout } from './layout'
import { GAP_LINE, GAP_NONE, GAP_PARAGRAPH, GAP_SPACE, GAP_WIDE, MARK, NUMBER, Tokens, WORD, type Gap } from './tokens'

/** Marks that hold digits together: decimals, dates, times. */
const WITHIN_NUMBERS = new Set('.,/:-'.split('').map((mark) => mark.charCodeAt(0)))

/** Splits a text into words, numbers and marks, in time linear in its length. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text)
  const escapes = !text.includes('\n') && !text.includes('\r')
  let position = 0
  let gap = GAP_NONE as Gap
  let emphasis = false
  let lineStart = 0
  let width = 0

  const breakLine = () => {
    if (gap < GAP_LINE) width = Math.max(0, (tokens.ends.at(-1) ?? 0) - lineStart)
    gap = gap < GAP_LINE ? GAP_LINE : GAP_PARAGRAPH
  }

  while (position < text.length) {
    const code = text.charCodeAt(position)
    if (isLineBreak(code)) {
      breakLine()
      position += code === 0x0d && text.charCodeAt(position + 1) === 0x0a ? 2 : 1
      lineStart = position
      continue
    }
    if (isSpace(code)) {
      if (gap < GAP_WIDE) gap = code === 0x09 || gap === GAP_SPACE ? GAP_WIDE : GAP_SPACE
      position++
      continue
    }
    const layout = readLayout(text, position, escapes)
    if (layout) {
      if (layout.kind === 'break' || (layout.kind === 'block' && gap < GAP_LINE)) breakLine()
      else if (layout.kind === 'space' && gap < GAP_SPACE) gap = GAP_SPACE
      emphasis ||= layout.emphasis
      position = layout.end
      if (layout.kind === 'break') lineStart = position
      continue
    }
    const token = tokens.count
    const end = tokenEnd(text, position, code)
    tokens.kinds.push(isLetter(code) ? WORD : isDigit(code) ? NUMBER : MARK)
    tokens.starts.push(position)
    tokens.ends.push(end)
    tokens.gaps.push(gap)
    if (gap >= GAP_LINE) tokens.widthBefore.set(token, width)
    if (emphasis) tokens.emphasized.add(token)
    position = end
    gap = GAP_NONE
    emphasis = false
  }
  breakLine()
  tokens.widthBefore.set(tokens.count, width)
  return tokens
}

function tokenEnd(text: string, start: number, code: number): number {
  let end = start + 1
  if (isLetter(code)) {
    while (end < text.length && continuesWord(text, end)) end++
    if (end === start + 1) end = letterspacedEnd(text, start) ?? end
  } else if (isDigit(code)) {
    while (end < text.length && continuesNumber(text, end)) end++
  } else {
    while (end < text.length && text.charCodeAt(end) === code) end++
  }
  return end
}

/** Fewer letters may be abbreviations in a row: `A P`. */
const FEWEST_LETTERSPACED = 6

/** Where a word ends that is written with spaces between its letters, as typed headings are: `F I N D I N G S`. */
function letterspacedEnd(text: string, start: number): number | undefined {
  let end = start + 1
  let letters = 1
  while (text[end] === ' ' && isLetter(text.charCodeAt(end + 1)) && !continuesWord(text, end + 2)) {
    end += 2
    letters++
  }
  return letters >= FEWEST_LETTERSPACED ? end : undefined
}

function continuesWord(text: string, position: number): boolean {
  const code = text.charCodeAt(position)
  return isLetter(code) || isDigit(code) || (isApostrophe(code) && isLetter(text.charCodeAt(position + 1)))
}

function continuesNumber(text: string, position: number): boolean {
  const code = text.charCodeAt(position)
  return isDigit(code) || (WITHIN_NUMBERS.has(code) && isDigit(text.charCodeAt(position + 1)))
}
