import { readDecoration } from '../headers/decoration'
import { casingOf } from '../text/casing'
import { isSoftWrapped, type ReportLayout } from '../text/report-layout'
import { endsSentence } from '../text/sentence-end'
import { GAP_LINE, type Tokens } from '../text/tokens'
import { phraseMatcher } from './phrase-matcher'
import { isNameLine } from './name-line'

/** A signature, an attestation, or a remark of the system that made the report: none of it says anything of the chest. */
export interface Signature {
  readonly kind: 'signature'
  readonly start: number
  /** The token after what heads it (`Dictated by:`); equal to `start` where all of it is a statement or a name. */
  readonly end: number
}

/** Hardly anything else begins so; in capitals these are a signature also without a stop before them. */
const matchDistinctive = phraseMatcher([
  'electronically signed/verified/approved/authenticated/reviewed/finalized/validated by',
  'electronically signed/verified/approved/authenticated/reviewed/finalized/validated',
  'digitally signed/verified/approved by',
  'digitally signed',
  'signed electronically by',
  'signed electronically',
  'e signed by',
  'esigned by',
  'dictated by',
  'dictated and signed by',
  'dictated and electronically signed by',
  'transcribed by',
  'this report has been anonymized',
  'i have personally reviewed/viewed/examined/interpreted/seen/read',
  'i personally reviewed/viewed/interpreted',
  'i the attending/teaching/undersigned/staff',
])

/** These begin a signature where a sentence or a line begins. */
const matchStatement = phraseMatcher([
  'signed/read/interpreted/reported/approved/verified/reviewed/finalized/finalised/authenticated/cosigned/prepared/released/validated by',
  'authorized/authorised/attested/typed/checked/issued/entered/completed by',
  'signed by',
  'signed on/at/date',
  'co signed by',
  'reviewed/read/interpreted and signed/approved/verified/finalized/dictated/agreed by',
  'reviewed and electronically signed by',
  'approved/signed/verified/dictated and finalized/finalised/approved/verified/released by',
  'final report dictated/signed/approved/verified/reviewed/electronically',
  'report signed/dictated/approved/verified/finalized/electronically/reviewed/created/generated/transcribed/authenticated',
  'images/films/image reviewed/interpreted by',
  'images and report reviewed',
  'images were reviewed/interpreted by',
  'i have reviewed/read/interpreted/viewed/examined the',
  'i have reviewed/read/interpreted/viewed/examined all/these/both',
  'i attest',
  'i certify',
  'i concur',
  'i agree with the/these/this/above/findings/interpretation/report/resident',
  'agree with the above',
  'agree with above',
  'reviewed and agree/agreed',
  'i was present',
  'as the attending/teaching',
  'as attending',
  'the attending radiologist/physician',
  'the attending has/reviewed',
  'attending radiologist/physician/attestation',
  'this report/study/exam/examination/document/dictation/note/interpretation/image was dictated/signed/generated/created/transcribed/electronically/finalized/prepared/produced/approved/reviewed/verified/read/interpreted/authenticated/issued/made',
  'this report/document/dictation/note has/have been',
  'this report/document/dictation/note is electronically/computer/intended/confidential/not/a/for/generated/prepared',
  'this report/document/dictation/note contains/may/includes/utilizes/uses/supersedes',
  'these images were reviewed/interpreted/read',
  'the images were reviewed/interpreted/read by',
  'the report was dictated/signed/generated/created/transcribed/reviewed/verified/approved',
  'the above report/dictation was/has',
  'the images/films/study and report/interpretation',
  'thank you for',
  'thanks for',
  'thank you',
  'sincerely',
  'kind/best/warm regards',
  'regards',
  'yours sincerely/faithfully/truly',
  'portions/parts/sections of this report/document/dictation/note',
  'voice recognition',
  'dictated using/with/but/and/utilizing/via/on/at',
  'dictated not read',
  'transcribed on/at',
  'resident physician',
  'electronic signature on',
  'preliminary report signed/dictated/created',
  'workstation id',
  'all dates are',
  'report has been',
])

/** Words that begin a signature within a line. */
export const SIGNATURE_FIRST_WORDS: readonly string[] = [...matchDistinctive.firstWords, ...matchStatement.firstWords]

export function matchSignature(tokens: Tokens, layout: ReportLayout, start: number): Signature | undefined {
  const decoration = readDecoration(tokens, start)
  const at = decoration.end
  const stopped = endsSentence(tokens, start - 1)
  const parted = tokens.beginsLine(start) || stopped
  const beginsLine = tokens.beginsLine(start) && (stopped || !isSoftWrapped(tokens, layout, start))
  const distinctive = matchDistinctive(tokens, at)
  if (distinctive !== undefined && (parted || casingOf(tokens, at, at + 1) !== 'lower')) {
    return { kind: 'signature', start, end: headEnd(tokens, start, at, distinctive) }
  }
  const statement = parted ? matchStatement(tokens, at) : undefined
  if (statement !== undefined && decoration.number === undefined) {
    return { kind: 'signature', start, end: headEnd(tokens, start, at, statement) }
  }
  return beginsLine && (isNameLine(tokens, layout, start) || isSlashed(tokens, at))
    ? { kind: 'signature', start, end: start }
    : undefined
}

/** `Dictated by` and what ends with a colon are headers; "I have personally reviewed" begins a statement. */
function headEnd(tokens: Tokens, start: number, at: number, phraseEnd: number): number {
  let end = phraseEnd
  while (tokens.isWord(end) && end < phraseEnd + 4 && tokens.gaps[end] < GAP_LINE) end++
  if (tokens.mark(end) === ':' && tokens.gaps[end] < GAP_LINE) return end + 1
  const last = tokens.word(phraseEnd - 1)
  return last === 'by' && at === start ? phraseEnd : start
}

/** `/es/ Jane Roe`, which electronic signatures begin with. */
function isSlashed(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at)
  return tokens.mark(at - 1) === '/' && (word === 'es' || word === 's') && tokens.mark(at + 1) === '/'
}
