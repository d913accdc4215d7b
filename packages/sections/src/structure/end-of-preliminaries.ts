import { endsSentence } from '../text/sentence-end'
import type { Tokens } from '../text/tokens'
import { isProse } from './is-prose'
import type { NamedPart } from './resolve-names'

/** Sections of one paragraph. Of these the first group may hold more if the findings stand elsewhere. */
const PERSONAL = new Set<string>(['indication', 'history'])
const BRIEF = new Set<string>(['comparison', 'technique', 'examination'])

/**
 * Where what stands before the findings ends. Many reports have their findings as a paragraph without header after, say,
 * the comparison, to which it does not belong.
 */
export function endOfPreliminaries(tokens: Tokens, part: NamedPart, hasFindings: boolean): number {
  if (!part.names.every((name) => BRIEF.has(name) || (PERSONAL.has(name) && !hasFindings))) return part.end
  for (let at = part.start + 1; at < part.end; at++) {
    if (tokens.beginsParagraph(at)) return endsSentence(tokens, at - 1) && isProse(tokens, at, part.end) ? at : part.end
  }
  return part.end
}
