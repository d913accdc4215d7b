import { ABBREVIATIONS } from './abbreviations'

/** Where a sentence lies in its text: `text.slice(start, end)`. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

/**
 * Cuts a cleaned text where the official labeler does.
 *
 * That labeler uses NLTK's Punkt with its English model. On lower-case text Punkt comes down to this: a period, question or
 * exclamation mark before white space ends a sentence, but not the period of an abbreviation, nor that of a number or of a
 * single letter before a word ("1. small effusion" is one sentence, "3. 5 cm" two). Closing brackets and quotes stay with
 * the sentence they close. Source: Kiss & Strunk, "Unsupervised Multilingual Sentence Boundary Detection", 2006; NLTK 3.10.
 */
export function split(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let start = 0
  const close = (end: number, next: number) => {
    if (end > start) sentences.push({ start, end })
    start = next
  }
  for (const mark of sentenceMarks(text)) {
    if (text[mark] === '.' && sentenceGoesOn(text, start, mark)) continue
    CLOSING.lastIndex = mark + 1
    const closing = CLOSING.exec(text)![0]
    close(mark + 1 + closing.trimEnd().length, mark + 1 + closing.length)
  }
  close(text.trimEnd().length, text.length)
  return sentences
}

/** Sentence-ending marks before white space or other punctuation; of several in one run of characters, the last. */
function* sentenceMarks(text: string): Generator<number> {
  let held = -1
  for (const { index } of text.matchAll(MARK)) {
    if (held >= 0 && text.slice(held, index).includes(' ')) yield held
    held = index
  }
  if (held >= 0) yield held
}

const MARK = /[.?!](?=\s+\S|[)";}\]*:@'({[?!])/g
const CLOSING = /(?:\s*["')\]}]+(?=\s|--|$))?\s*/y

/** Whether the period at `index` belongs to an abbreviation, or to a number or an initial that a word follows. */
function sentenceGoesOn(text: string, start: number, index: number): boolean {
  if (endsInLongWord(text, index)) return false
  const from = Math.max(start, index - LONGEST_TOKEN)
  const token = LAST_TOKEN.exec(text.slice(from, index))![0]
  if (ABBREVIATIONS.has(token.slice(token.lastIndexOf('-') + 1))) return true
  return NUMBER_OR_INITIAL.test(token) && /^\s+[a-z;:,.!?]/.test(text.slice(index + 1, index + 9))
}

/** Most words are no abbreviations for their length alone. */
function endsInLongWord(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - 1 - LONGEST_ABBREVIATION; at--) {
    const code = text.charCodeAt(at)
    // NaN, before the text, is no letter either.
    if (!(code >= 0x61 && code <= 0x7a)) return false
  }
  return true
}

const LONGEST_ABBREVIATION = Math.max(...Array.from(ABBREVIATIONS, ({ length }) => length))
/** Longer ones are no abbreviations; without a limit, a text with no white space would take quadratic time. */
const LONGEST_TOKEN = 40
const LAST_TOKEN = /(?:[^\s)";}\]*:@'({[?!&#`,-][^\s)";}\]*:@'({[?!]*)?$/
const NUMBER_OR_INITIAL = /^(?:[,.]?\d[\d,.-]*|[a-z_])$/
