import { casingOf, type Casing } from '../text/casing'
import type { ReportLayout } from '../text/report-layout'
import { GAP_LINE, NUMBER, type Tokens } from '../text/tokens'
import { ADMINISTRATIVE_WORDS, CLAUSE_WORDS } from '../vocabulary/administration'
import { ANATOMY, ANATOMY_COMPANIONS, EXAMINATION_NOUNS, EXAMINATION_WORDS, OTHER_PARTS } from '../vocabulary/anatomy'
import { contrastOf } from './contrast'
import { readDecoration } from './decoration'

/**
 * A line's beginning up to a colon that is no known section header. Of these `organ` is a part of the findings (`LUNGS:`),
 * `related` has an organ among other words (`LUNG SCREENING CATEGORY:`), `examination` a title (`CHEST, TWO VIEWS:`), `administrative` says who or when, and `unknown` is none of those.
 */
export interface Heading {
  readonly kind: 'heading'
  /** Its words in lower case. */
  readonly title: string
  readonly of: 'organ' | 'related' | 'examination' | 'administrative' | 'unknown'
  readonly casing: Casing
  /** Whether capitals set it off from the text around, as the headers of sections often are. */
  readonly prominent: boolean
  readonly beginsParagraph: boolean
  readonly start: number
  readonly end: number
}

const MOST_TOKENS = 16
const MOST_WORDS = 10
const MOST_WORDS_UNKNOWN = 5
const MARKS = new Set([',', '/', '&', '-', '–', '(', ')', '#', "'", '.', '+', '_'])

export function matchHeading(tokens: Tokens, layout: ReportLayout, start: number): Heading | undefined {
  if (!tokens.beginsLine(start)) return undefined
  const decoration = readDecoration(tokens, start)
  const first = decoration.end
  const colon = findColon(tokens, first)
  if (colon === undefined || decoration.number !== undefined) return undefined
  const words = wordsBetween(tokens, first, colon)
  const of = classify(words)
  if (of === undefined) return undefined
  const casing = casingOf(tokens, first, colon)
  const end = closeMarks(tokens, colon + 1, decoration.marks)
  const contrast = contrastOf(tokens, start, end, casing, layout.casing)
  return {
    kind: 'heading',
    title: words.join(' '),
    of,
    casing,
    prominent: casing === 'upper' && contrast > 0,
    beginsParagraph: tokens.beginsParagraph(start),
    start,
    end,
  }
}

function findColon(tokens: Tokens, first: number): number | undefined {
  let words = 0
  for (let at = first; at < first + MOST_TOKENS && at < tokens.count; at++) {
    if (at > first && tokens.gaps[at] >= GAP_LINE) return undefined
    const mark = tokens.mark(at)
    if (mark === ':') return at > first ? at : undefined
    if (mark === '') words++
    else if (!MARKS.has(mark) && mark !== '*') return undefined
    if (words > MOST_WORDS) return undefined
  }
  return undefined
}

function wordsBetween(tokens: Tokens, start: number, end: number): readonly string[] {
  const words: string[] = []
  for (let at = start; at < end; at++) if (tokens.isWord(at) || tokens.kinds[at] === NUMBER) words.push(tokens.word(at))
  return words
}

function classify(words: readonly string[]): Heading['of'] | undefined {
  if (words.length === 0 || words.some((word) => CLAUSE_WORDS.has(word))) return undefined
  const isNumber = (word: string) => word >= '0' && word < ':'
  const namesExamination = words.some((word) => EXAMINATION_NOUNS.has(word))
  if (namesExamination && words.every((word) => EXAMINATION_WORDS.has(word) || isNumber(word))) return 'examination'
  const namesOrgan = words.some((word) => ANATOMY.has(word))
  if (namesOrgan && words.every((word) => ANATOMY.has(word) || ANATOMY_COMPANIONS.has(word))) return 'organ'
  if (words.length > MOST_WORDS_UNKNOWN) return undefined
  if (words.some((word) => ADMINISTRATIVE_WORDS.has(word))) return 'administrative'
  if (words.every((word) => OTHER_PARTS.has(word))) return 'organ'
  return namesOrgan ? 'related' : 'unknown'
}

function closeMarks(tokens: Tokens, at: number, marks: readonly string[]): number {
  let end = at
  while (end < tokens.count && tokens.gaps[end] < GAP_LINE && marks.includes(tokens.mark(end))) end++
  return end
}
