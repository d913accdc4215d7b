import { isDigit, isLetter, isLineBreak } from './characters'

const BLOCK_TAGS = new Set(
  'p div li ul ol table tbody thead tr td hr pre section article header footer dl dd html head body title'.split(' '),
)
const HEADING_TAGS = new Set('h1 h2 h3 h4 h5 h6 th dt caption summary'.split(' '))
const EMPHASIS_TAGS = new Set('b strong u em i mark'.split(' '))
const INLINE_TAGS = new Set('span font big small a label sup sub'.split(' '))

/** Of a tag longer than this the rest is text: a bound on looking ahead keeps the time linear. */
const LONGEST_TAG = 120

/** A piece of text that stands for white space: `block` parts lines however often it is repeated, each `break` is one more line. */
export interface Layout {
  readonly kind: 'inline' | 'space' | 'block' | 'break'
  /** Whether it opens what is shown as a heading or in bold. */
  readonly emphasis: boolean
  readonly end: number
}

/**
 * Reads what stands for layout at `start`: an HTML tag, `&nbsp;`, HL7's `\.br\`, or, where `escapes` says that the text
 * has been flattened, `\n` in two characters.
 */
export function readLayout(text: string, start: number, escapes: boolean): Layout | undefined {
  switch (text[start]) {
    case '<':
      return readTag(text, start)
    case '&':
      return text.startsWith('&nbsp;', start) ? { kind: 'space', emphasis: false, end: start + 6 } : undefined
    case '\\':
      if (text.startsWith('\\.br\\', start)) return { kind: 'break', emphasis: false, end: start + 5 }
      if (!escapes) return undefined
      if (text.startsWith('\\r\\n', start)) return { kind: 'break', emphasis: false, end: start + 4 }
      if (text[start + 1] === 'n' || text[start + 1] === 'r') return { kind: 'break', emphasis: false, end: start + 2 }
      return text[start + 1] === 't' ? { kind: 'space', emphasis: false, end: start + 2 } : undefined
    default:
      return undefined
  }
}

function readTag(text: string, start: number): Layout | undefined {
  const closing = text[start + 1] === '/'
  const nameStart = start + (closing ? 2 : 1)
  let nameEnd = nameStart
  while (nameEnd - start < LONGEST_TAG && isNameCharacter(text.charCodeAt(nameEnd))) nameEnd++
  if (nameEnd === nameStart) return undefined
  let end = nameEnd
  while (text[end] !== '>') {
    if (end >= text.length || end - start >= LONGEST_TAG || text[end] === '<' || isLineBreak(text.charCodeAt(end))) {
      return undefined
    }
    end++
  }
  const name = text.slice(nameStart, nameEnd).toLowerCase()
  const emphasis = !closing && (HEADING_TAGS.has(name) || EMPHASIS_TAGS.has(name))
  if (name === 'br') return { kind: 'break', emphasis, end: end + 1 }
  if (EMPHASIS_TAGS.has(name) || INLINE_TAGS.has(name)) return { kind: 'inline', emphasis, end: end + 1 }
  // The end of an element of unknown name, such as </impression>, ends what it holds.
  if (BLOCK_TAGS.has(name) || HEADING_TAGS.has(name) || closing) return { kind: 'block', emphasis, end: end + 1 }
  return undefined
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code)
}
