import type { KnownSectionName } from '../section'
import { hasLowerCase, type ReportCasing } from '../text/casing'
import { GAP_PARAGRAPH, NUMBER, type Tokens } from '../text/tokens'
import { CONTINUING_WORDS, PREDICATES, STARTING_WORDS } from '../vocabulary/word-classes'
import { readListLabel } from './decoration'

/** What the text after a header's words does where no mark parts them: goes on with a sentence, begins one, or may be either. */
export type Following = 'continues' | 'small letter' | 'neutral' | 'starts'

/** `Findings` and `comparison` are often a sentence's subject; the other names hardly ever. */
const SUBJECTS: ReadonlySet<KnownSectionName> = new Set(['findings', 'comparison', 'report'])

export function followingOf(tokens: Tokens, at: number, name: KnownSectionName, casing: ReportCasing): Following {
  if (at >= tokens.count || tokens.gaps[at] === GAP_PARAGRAPH) return 'neutral'
  if (readListLabel(tokens, at) || tokens.mark(at) === '•') return 'starts'
  if (tokens.kinds[at] === NUMBER) return 'starts'
  if (!tokens.isWord(at)) return tokens.mark(at) === '(' || tokens.mark(at) === '_' ? 'neutral' : 'continues'
  const word = tokens.word(at)
  const raw = tokens.raw(at)
  const capital = !hasLowerCase(raw.charAt(0))
  const capitalized = casing === 'mixed' && capital && hasLowerCase(raw)
  if (CONTINUING_WORDS.has(word) && !capitalized) return 'continues'
  if (SUBJECTS.has(name) && PREDICATES.has(word) && !capitalized) return 'small letter'
  if (STARTING_WORDS.has(word) || capitalized) return 'starts'
  if (casing === 'mixed' && !capital) return 'small letter'
  return SUBJECTS.has(name) ? 'small letter' : 'neutral'
}
