import type { Tokens } from './tokens'

const STOPS = new Set('.!?…'.split(''))
const CLOSING_MARKS = new Set(')]}"”’\'*_'.split(''))

/** Whether a sentence ends with this token: a stop, or a bracket or quote closed right after one. */
export function endsSentence(tokens: Tokens, token: number): boolean {
  const mark = tokens.mark(token)
  return STOPS.has(mark) || (CLOSING_MARKS.has(mark) && STOPS.has(tokens.mark(token - 1)))
}
