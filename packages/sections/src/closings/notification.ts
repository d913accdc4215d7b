import { hasLowerCase } from '../text/casing'
import { isSoftWrapped, mayBeWrapped, type ReportLayout } from '../text/report-layout'
import { endsSentence } from '../text/sentence-end'
import { GAP_LINE, GAP_PARAGRAPH, NUMBER, type Tokens } from '../text/tokens'
import { wordSet } from '../vocabulary/word-set'

/** A sentence on a line of its own that tells who was told of the findings. */
export interface Notification {
  readonly kind: 'notification'
  readonly start: number
  /** Equal to `start`: the sentence has no header. */
  readonly end: number
}

/** How such a sentence begins. */
const SUBJECTS = wordSet(
  'finding findings result results these this the above critical urgent case dr doctor discussed communicated conveyed relayed notified informed called telephoned ' +
    'phoned paged impression preliminary wet updated ordering referring nurse provider physician clinician i we ed er icu team verbal telephone message ' +
    'notification communication report interpretation informed attempted spoke texted emailed an a reported pertinent significant both all radiology by',
)
/** Said of telling somebody; after `discussed` and its like `with` or `to` must follow. */
const TOLD = wordSet('notified informed paged contacted alerted telephoned phoned called texted emailed aware')
const TELLING = wordSet(
  'discussed communicated conveyed relayed reported given told sent transmitted faxed spoke reviewed provided left placed entered',
)
const TOWARDS = wordSet('with to into via for directly verbally')
/** Whom, how or when: one of these makes it a notification. */
const CIRCUMSTANCES = wordSet(
  'dr drs doctor physician nurse rn np pa md team service provider resident clinician telephone phone phoned pager page paged dashboard fax email ' +
    'am pm hours hrs read back readback acknowledged understanding verbally surgeon office ward floor unit clinic ed er icu emergency department referring ordering attending xxxx',
)
const MOST_TOKENS = 45

export function matchNotification(tokens: Tokens, layout: ReportLayout, start: number): Notification | undefined {
  if (!tokens.beginsLine(start) || start === 0) return undefined
  if (!SUBJECTS.has(tokens.word(start))) return undefined
  const ownLine =
    tokens.beginsParagraph(start) ||
    !mayBeWrapped(tokens, layout, start) ||
    (!isSoftWrapped(tokens, layout, start) &&
      (endsSentence(tokens, start - 1) || beginsSentence(tokens, layout, start)))
  return ownLine && tellsSomebody(tokens, start) ? { kind: 'notification', start, end: start } : undefined
}

function beginsSentence(tokens: Tokens, layout: ReportLayout, start: number): boolean {
  return layout.casing === 'mixed' && !hasLowerCase(tokens.raw(start).charAt(0))
}

function tellsSomebody(tokens: Tokens, start: number): boolean {
  let told = false
  let telling = false
  let circumstance = false
  for (let at = start; at < tokens.count && at < start + MOST_TOKENS; at++) {
    if (at > start && (tokens.gaps[at] >= GAP_PARAGRAPH || isFullStop(tokens, at - 1))) break
    const word = tokens.word(at)
    if (TOLD.has(word)) told = true
    else if (TELLING.has(word) && hasTowards(tokens, at + 1)) telling = true
    circumstance ||= CIRCUMSTANCES.has(word) || isTime(tokens, at) || tokens.mark(at) === '_'
  }
  return (told || telling) && circumstance
}

/** "Dr." and "p.m." end no sentence. */
function isFullStop(tokens: Tokens, token: number): boolean {
  return (
    endsSentence(tokens, token) &&
    (tokens.gaps[token + 1] >= GAP_LINE || tokens.ends[token - 1] - tokens.starts[token - 1] > 3)
  )
}

function hasTowards(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 4 && tokens.isWord(at); at++) if (TOWARDS.has(tokens.word(at))) return true
  return false
}

function isTime(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token] === NUMBER && /[:/]/.test(tokens.raw(token))
}
