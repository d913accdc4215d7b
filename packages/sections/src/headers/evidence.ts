import type { Casing, ReportCasing } from '../text/casing'
import type { PhraseStrength } from '../vocabulary/section-phrases'
import type { Following } from './following'
import type { Lead, Position } from './position'
import type { TerminatorKind } from './terminator'

/** All that speaks for or against words being a header. */
export interface Evidence {
  readonly position: Position
  readonly lead: Lead
  /** Whether the line before stops without ending a sentence. */
  readonly unfinished: boolean
  readonly terminator: TerminatorKind
  readonly enclosed: boolean
  readonly casing: Casing
  /** How far the words differ in case from the text around: 2 where that has small letters beside capitals, 0 where all is alike. */
  readonly contrast: 0 | 1 | 2
  readonly reportCasing: ReportCasing
  /** A report in one line. */
  readonly flat: boolean
  readonly strength: PhraseStrength
  /** Whether the name only stands for another. Then its words matter more than those of its kind. */
  readonly stands: boolean
  readonly misspelt: boolean
  readonly qualified: boolean
  readonly following: Following
  /** Whether the text after it begins as a sentence does, with a capital or a number. */
  readonly capitalFollows: boolean
  /** Whether most other headers of the report are written like this one. */
  readonly echoed: boolean
}

/** From this weight on words are a header: what a name at the start of a line weighs with a dash, or with a colon and a stray small letter. */
export const HEADER_WEIGHT = 5
/** What it weighs that the other headers are written alike. */
export const ECHO_WEIGHT = 2

/** Sum of what each piece of evidence weighs; one strong sign against a header outweighs two for it. */
export function weigh(evidence: Evidence): number {
  return (
    positionWeight(evidence) +
    leadWeight(evidence) +
    terminatorWeight(evidence) +
    casingWeight(evidence) +
    wordsWeight(evidence) +
    followingWeight(evidence) +
    echoWeight(evidence)
  )
}

const POSITION: Readonly<Record<Position, number>> = {
  line: 2,
  'after header': 2,
  sentence: 1,
  within: 0,
  continuation: -2,
}

function positionWeight({ position, flat, terminator }: Evidence): number {
  // A colon parts by itself what a wrapped line or a report in one line leaves together.
  const parted = terminator === 'colon' && (position === 'continuation' || (position === 'within' && flat))
  return parted ? 1 : POSITION[position]
}

function leadWeight({ lead, contrast, position, terminator }: Evidence): number {
  const marked =
    terminator === 'colon' ||
    terminator === 'underlined' ||
    terminator === 'alone' ||
    (terminator === 'dash' && position === 'line')
  switch (lead) {
    case 'open':
      return position === 'line' && contrast === 2 && terminator !== 'none' ? -2 : -4
    case 'attribute':
      return contrast === 0 ? -4 : 0
    case 'adjective':
      return contrast === 0 && !marked ? -4 : 0
    case 'none':
      return 0
  }
}

const TERMINATOR: Readonly<Record<TerminatorKind, number>> = {
  colon: 3,
  alone: 3,
  underlined: 4,
  dash: 2,
  stop: 1,
  gap: 1,
  'line end': 0,
  none: 0,
}

function terminatorWeight({ terminator, enclosed, position, contrast, unfinished }: Evidence): number {
  // A stop may as well end the sentence of the line before.
  if (terminator === 'stop' && unfinished && contrast === 0) return -2
  // Words end lines where they will; a header in a line is followed by its text.
  if (terminator === 'line end' && position === 'within') return -2
  if (enclosed) return Math.max(3, TERMINATOR[terminator] + 1)
  if (terminator === 'dash' && position === 'within' && contrast === 0) return 1
  return TERMINATOR[terminator]
}

function casingWeight({ casing, contrast, reportCasing, position, unfinished, capitalFollows }: Evidence): number {
  // Where sentences begin with capitals a small letter speaks against a header, unless no sentence can go on there.
  const goesOn = position !== 'line' || unfinished
  if (casing !== 'lower' || reportCasing !== 'mixed' || !goesOn) return contrast
  return position === 'within' && !capitalFollows ? -3 : -1
}

const WORDS: Readonly<Record<PhraseStrength, number>> = { core: 3, plain: 2, common: 0 }

function wordsWeight({ strength, stands, position, misspelt, qualified }: Evidence): number {
  const common = strength === 'common' && (stands || position === 'line') ? 1 : 0
  return WORDS[strength] + common - (misspelt ? 1 : 0) - (qualified ? 1 : 0)
}

function followingWeight({ terminator, enclosed, following, casing, contrast }: Evidence): number {
  if (enclosed || (terminator !== 'none' && terminator !== 'gap' && terminator !== 'line end')) return 0
  switch (following) {
    case 'continues':
      return -6
    case 'small letter':
      return casing === 'upper' && contrast === 2 ? -1 : -2
    case 'neutral':
      return -1
    case 'starts':
      return 1
  }
}

/** Without a mark sentences look alike too. */
function echoWeight({ echoed, terminator }: Evidence): number {
  if (!echoed) return 0
  return terminator === 'none' ? ECHO_WEIGHT / 2 : ECHO_WEIGHT
}
