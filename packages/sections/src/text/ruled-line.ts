import { MARK, type Tokens } from './tokens'

const RULES = new Set('-=*~_#–—─━═•·+|:'.split(''))
const SHORTEST_RULE = 3
/** Three underscores are a blank that de-identification left, and text. */
const SHORTEST_UNDERSCORE_RULE = 4

/** The token after a ruled line that begins at `start` (`-----`, `= = =`), or `undefined` where the line holds anything else. */
export function ruledLineEnd(tokens: Tokens, start: number): number | undefined {
  if (start >= tokens.count || !tokens.beginsLine(start)) return undefined
  let end = start
  let length = 0
  do {
    if (tokens.kinds[end] !== MARK || !RULES.has(tokens.mark(end))) return undefined
    length += tokens.ends[end] - tokens.starts[end]
    end++
  } while (!tokens.beginsLine(end))
  const underscores = tokens.mark(start) === '_' && end === start + 1
  return length >= (underscores ? SHORTEST_UNDERSCORE_RULE : SHORTEST_RULE) ? end : undefined
}

/** The first token of the ruled line that ends before `end`, or `undefined`. */
export function ruledLineStart(tokens: Tokens, end: number, from: number): number | undefined {
  let start = end
  do {
    start--
    if (start < from || !RULES.has(tokens.mark(start))) return undefined
  } while (!tokens.beginsLine(start))
  return ruledLineEnd(tokens, start) === end ? start : undefined
}
