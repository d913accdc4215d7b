import { hasLowerCase } from '../text/casing'
import type { ReportLayout } from '../text/report-layout'
import { GAP_NONE, NUMBER, type Tokens } from '../text/tokens'
import { ADJECTIVES, ATTRIBUTES, OPENING_WORDS } from '../vocabulary/word-classes'
import { ANATOMY } from '../vocabulary/anatomy'
import { wordSet } from '../vocabulary/word-set'

const CREDENTIALS = wordSet(
  'md do mbbs mbchb ma bsc frcr facr phd mph frcpc franzcr ranzcr dmrd dnb mrcp pgy1 pgy2 pgy3 pgy4 pgy5 pgy rpa ra dabr',
)
const TITLES = wordSet('dr doctor prof professor')
const ROLES = wordSet(
  'radiologist radiologists attending consultant staff resident fellow chief senior diagnostic interventional thoracic chest cardiothoracic department dept of radiology physician board certified imaging specialist registrar division',
)
const ROLE_NOUNS = wordSet('radiologist resident fellow attending radiology physician registrar')
const BESIDE_NAMES = wordSet('am pm at on date time est edt cst pst hrs jr sr ii iii and')

const MOST_TOKENS = 18
const MOST_NAMES = 5

/** Whether a line is a person's name with a title, a credential or a role, or a name above a line that is a role. */
export function isNameLine(tokens: Tokens, layout: ReportLayout, start: number): boolean {
  if (isInitials(tokens, start)) return true
  const line = readLine(tokens, layout, start)
  if (!line) return false
  if (line.named || line.isRole) return true
  return line.names >= 2 && tokens.beginsParagraph(start) && (readLine(tokens, layout, line.end)?.isRole ?? false)
}

/** `JR/kl`: who dictated and who typed. */
function isInitials(tokens: Tokens, start: number): boolean {
  const first = tokens.raw(start)
  const second = tokens.mark(start + 1) === '/' && tokens.isWord(start + 2) ? tokens.raw(start + 2) : ''
  return /^[A-Z]{2,4}$/.test(first) && /^[a-z]{2,4}$/.test(second) && tokens.beginsLine(start + 3)
}

interface Line {
  readonly named: boolean
  readonly isRole: boolean
  readonly names: number
  readonly end: number
}

/** What kinds of words a short line has, or `undefined` where some word is neither of a name nor beside one. */
function readLine(tokens: Tokens, layout: ReportLayout, start: number): Line | undefined {
  let names = 0
  let roleWords = 0
  let title = false
  let credential = false
  let roleNoun = false
  let at = start
  for (; at === start || !tokens.beginsLine(at); at++) {
    if (at >= tokens.count || at - start > MOST_TOKENS) return undefined
    if (!tokens.isWord(at)) {
      if (tokens.kinds[at] === NUMBER || NAME_MARKS.has(tokens.mark(at))) continue
      return undefined
    }
    const dotted = readDotted(tokens, at)
    if (dotted && CREDENTIALS.has(dotted.word)) {
      credential = true
      at = dotted.end - 1
      continue
    }
    const word = tokens.word(at)
    if (TITLES.has(word)) title = true
    else if (CREDENTIALS.has(word)) credential = true
    else if (ROLES.has(word)) {
      roleWords++
      roleNoun ||= ROLE_NOUNS.has(word)
    } else if (BESIDE_NAMES.has(word)) continue
    else if (isName(tokens, layout, at)) names++
    else return undefined
  }
  if (names > MOST_NAMES) return undefined
  const signs = credential || title
  return {
    named: signs && (names > 0 || tokens.mark(start) === '_'),
    isRole: roleNoun && names === 0,
    names: roleWords === 0 ? names : 0,
    end: at,
  }
}

const NAME_MARKS = new Set([',', '.', '-', '–', '—', '/', '(', ')', '_', '[', ']', '*', ':', '|', '@'])

/** Letters with stops between: `M.D.`, `D.O.`. */
function readDotted(tokens: Tokens, start: number): { readonly word: string; readonly end: number } | undefined {
  let word = ''
  let end = start
  while (
    tokens.word(end).length === 1 &&
    tokens.isWord(end) &&
    tokens.mark(end + 1) === '.' &&
    (end === start || tokens.gaps[end] === GAP_NONE)
  ) {
    word += tokens.word(end)
    end += 2
  }
  return word.length > 1 ? { word, end } : undefined
}

function isName(tokens: Tokens, layout: ReportLayout, at: number): boolean {
  const word = tokens.word(at)
  if (word.length === 1) return tokens.mark(at + 1) === '.' || layout.casing !== 'lower'
  if (OPENING_WORDS.has(word) || ADJECTIVES.has(word) || ATTRIBUTES.has(word) || ANATOMY.has(word)) return false
  return layout.casing === 'lower' || !hasLowerCase(tokens.raw(at).charAt(0))
}
