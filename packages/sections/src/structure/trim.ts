import { ruledLineEnd, ruledLineStart } from '../text/ruled-line'
import type { Tokens } from '../text/tokens'

/** A range of tokens without the ruled lines and the table borders at its ends. */
export function trimRange(
  tokens: Tokens,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let first = start
  let last = end
  for (;;) {
    const ruled = first < last ? ruledLineEnd(tokens, first) : undefined
    if (ruled !== undefined && ruled <= last) first = ruled
    else if (first < last && tokens.mark(first) === '|') first++
    else break
  }
  for (;;) {
    const ruled = last > first ? ruledLineStart(tokens, last, first) : undefined
    if (ruled !== undefined) last = ruled
    else if (last > first && tokens.mark(last - 1) === '|') last--
    else break
  }
  return { start: first, end: last }
}
