import type { Correction } from './correction'

export const NEGATED_LIST: Correction = {
  name: 'no reaches the end of its list',
  why: '"No X or Y", "no X to suggest Y" and "no suspicious-appearing Y" deny all that follows, up to the next statement. The official labeler loses the later ones where its parser hangs them elsewhere.',
  example: {
    sentence: 'no septal lines to suggest edema or meniscus to suggest effusion.',
    observation: 'Pleural Effusion',
    official: 'positive',
    corrected: 'negative',
  },
  correct({ observation, before }, official) {
    return official !== 'negative' && observation !== 'Support Devices' && NEGATED.test(before) ? 'negative' : undefined
  },
}
/** Where a denial is over, or was none: "no change in the opacity", "no edema with a small effusion". */
const STATEMENT =
  'change|changes in|changed|resolution|clearing|worsening|progression|enlargement|growth|new|other|longer|doubt|interval|increase|decrease|improvement|comparison|prior|previous|further|is|are|was|were|has|have|seen|noted|identified|evident|visualized|present|demonstrated|and|but|with|without|rul(?:e|ing)|exclud[a-z]+|cause|explanation|explain|account|follow-?up|except|aside|apart|besides|despite|from|there'
const NEGATED = new RegExp(
  `\\b(?:no|without|negative for|free of|absence of) (?:(?:acute|focal|significant), )?(?:(?!(?:${STATEMENT})\\b)[a-z/-]+ ){0,14}$`,
)

export const EXCEPTION: Correction = {
  name: 'an exception is there',
  why: '"Normal except for", "no abnormality other than": what follows is what was found. The official labeler lets the denial run on.',
  example: {
    sentence: 'no abnormality other than mild cardiomegaly.',
    observation: 'Cardiomegaly',
    official: 'negative',
    corrected: 'positive',
  },
  correct({ before }, official) {
    return official === 'negative' && EXCEPT_BEFORE.test(before) ? 'positive' : undefined
  },
}
const EXCEPT_BEFORE =
  /\b(?:except(?: for)?|other than|aside from|apart from|with the exception of)(?: (?!(?:no|not|without|normal|resol\w+|clear\w*|possibl[ey]|questionabl[ey])\b)[a-z-]+){0,4} $/

export const RESOLVED: Correction = {
  name: 'resolved is gone',
  why: 'A finding that has resolved or cleared is not there any more. The official labeler reads "resolution of effusion" as an effusion.',
  example: {
    sentence: 'complete resolution of the right effusion.',
    observation: 'Pleural Effusion',
    official: 'positive',
    corrected: 'negative',
  },
  correct({ before, after }, official) {
    if (official === 'negative' || NOT_RESOLVED.test(before)) return undefined
    return RESOLUTION_BEFORE.test(before) || RESOLVED_AFTER.test(after) ? 'negative' : undefined
  },
}
/** Resolution in part, or only hoped for. */
const NOT_RESOLVED =
  /\b(?:partial\w*|near\w*|almost|incomplete\w*|not|no|without|allow|ensure|document|confirm|until|assess|evaluate|recommend\w*|expected)\b/
const RESOLUTION_BEFORE = /\b(?:resolution|clearing|disappearance) of(?: [a-z-]+){0,4} $/
const RESOLVED_AFTER =
  /^(?: (?!with\b)[a-z-]+){0,4} (?:has|have|had|is|are)(?: (?:now|since|completely|been|fully|entirely|subsequently)){0,2} (?:resolved|cleared|disappeared|gone)\b/

export const NON: Correction = {
  name: 'non- denies',
  why: '"Nonconsolidated" lung is not consolidated: the official labeler finds the stem inside the word and takes it for the finding.',
  example: {
    sentence: 'nonconsolidated airspace disease on the left.',
    observation: 'Consolidation',
    official: 'positive',
    corrected: 'dropped',
  },
  correct({ words }) {
    return /^non-?[a-z]+$/.test(words) ? 'dropped' : undefined
  },
}

export const OLD_INFECTION: Correction = {
  name: 'an old infection is over',
  why: 'Old, prior or granulomatous infection is what calcified scars tell of, often for decades. It is no pneumonia of today.',
  example: {
    sentence: 'calcified hilar nodes from old granulomatous infection.',
    observation: 'Pneumonia',
    official: 'positive',
    corrected: 'dropped',
  },
  correct({ observation, before }) {
    return observation === 'Pneumonia' && OLD_BEFORE.test(before) ? 'dropped' : undefined
  },
}
const OLD_BEFORE =
  /\b(?:old|prior|previous|remote|past|healed|granulomatous|histoplasm\w*|history of|sequelae? of)(?: (?!(?:with|the|there|exam\w*|stud(?:y|ies)|films?|radiographs?|ct)\b)[a-z-]+){0,3} $/

export const MAY_BE_MISSED: Correction = {
  name: 'what an examination may miss',
  why: '"Fractures may not be visible" warns of the limits of an examination. It reports no fracture.',
  example: {
    sentence: 'subtle rib fractures can be missed on this view.',
    observation: 'Fracture',
    official: 'positive',
    corrected: 'dropped',
  },
  correct({ after }, official) {
    return official !== 'negative' && MISSED_AFTER.test(after) ? 'dropped' : undefined
  },
}
const MISSED_AFTER =
  /^(?: [a-z-]+){0,4} (?:may|might|can|could) (?:not be (?:[a-z]+ly )?(?:seen|shown|visible|visuali[sz]ed|demonstrated|apparent|evident|detected)|be (?:[a-z]+ly )?(?:missed|occult|obscured|overlooked|hidden))\b/
