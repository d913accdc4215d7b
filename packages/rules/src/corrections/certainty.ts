import type { Correction } from './correction'

export const PROBABLE: Correction = {
  name: 'probable is present',
  why: '"Probable" and "presumed" tell what the radiologist believes, as "likely" does. The official labeler takes "likely" for positive and the others for uncertain.',
  example: {
    sentence: 'probable small left effusion.',
    observation: 'Pleural Effusion',
    official: 'uncertain',
    corrected: 'positive',
  },
  correct({ before, after }, official) {
    if (official !== 'uncertain' || LESS_THAN_PROBABLE.test(before) || OR_AFTER.test(after)) return undefined
    return /\b(?:probabl[ey]|presum(?:ed|ably|ptive)|likely)(?: (?!(?:or|versus|vs|and)\b)[a-z-]+){0,5} $/.test(before)
      ? 'positive'
      : undefined
  },
}
const LESS_THAN_PROBABLE = /\b(?:may|might|could|possibl[ey]|questionabl[ey]|less|not)\b/
const OR_AFTER = /^(?: [a-z-]+){0,2},? (?:or|versus|vs)\b/

export const EITHER_WAY: Correction = {
  name: 'an opacity either way',
  why: '"Basilar atelectasis or scarring" and "infiltrate versus atelectasis", with no "may" or "possible", report what is seen, an opacity of a kind; only which of two kinds is left open. The official labeler calls both uncertain.',
  example: {
    sentence: 'streaky left lower lobe atelectasis or scarring.',
    observation: 'Atelectasis',
    official: 'uncertain',
    corrected: 'positive',
  },
  correct({ observation, before, after }, official) {
    if (official !== 'uncertain' || (observation !== 'Atelectasis' && observation !== 'Lung Opacity')) return undefined
    if (HEDGE.test(before) || HEDGE.test(after.split(/,| with /)[0])) return undefined
    return OPACITY_OR_BEFORE.test(before) || OR_OPACITY_AFTER.test(after) ? 'positive' : undefined
  },
}
const OPACITY = '(?:atelecta|infiltrat|scar|fibro|consolidat|airspace|air space)'
const OPACITY_OR_BEFORE = new RegExp(`\\b${OPACITY}[a-z]*(?: [a-z-]+){0,2},? (?:or|versus|vs\\.?)(?: [a-z-]+){0,3} $`)
const OR_OPACITY_AFTER = new RegExp(`^(?: [a-z-]+){0,2},? (?:or|versus|vs\\.?)(?: [a-z-]+){0,3} ${OPACITY}`)
const HEDGE =
  /\b(?:may|might|could|would|can|cannot|possib\w+|question\w*|query|suspect\w*|suspicio\w+|suggest\w*|probabl[ey]|favou?r\w*|exclude[sd]?|rule[sd]?|if|differential|consider\w*|concern\w*|evaluat\w+|correlat\w+|no|not|without)\b/

export const VERSUS: Correction = {
  name: 'versus is open',
  why: 'Of two findings set against each other by "versus" neither is established. The official labeler has this rule, and loses it where its parser reads "versus" as no conjunction.',
  example: {
    sentence: 'early heart failure versus fluid overload.',
    observation: 'Edema',
    official: 'positive',
    corrected: 'uncertain',
  },
  correct({ observation, before, after }, official) {
    if (official !== 'positive' || observation === 'Atelectasis' || observation === 'Lung Opacity') return undefined
    return /\b(?:versus|vs\.?)(?: [a-z-]+){0,2} $/.test(before) || /^(?: [a-z-]+)?,? (?:versus|vs)\b/.test(after)
      ? 'uncertain'
      : undefined
  },
}

export const THOUGHT_OF: Correction = {
  name: 'thought of, not found',
  why: 'What stands in a differential diagnosis, what "may represent" a shadow, what is "a consideration", "not excluded" or would fit "in the appropriate clinical setting", is thought of. The official labeler knows most of these words, and misses them at a distance.',
  example: {
    sentence: 'the differential for these changes includes drug reaction, hemorrhage and infection.',
    observation: 'Pneumonia',
    official: 'positive',
    corrected: 'uncertain',
  },
  correct({ observation, before, after }, official) {
    if (official !== 'positive' || observation === 'Support Devices') return undefined
    const isSubject = /^ ?(?:(?:a|an|the) )?(?:[a-z-]+ ){0,2}$/.test(before)
    return THOUGHT_BEFORE.test(before) || THOUGHT_AFTER.test(after) || (isSubject && THOUGHT_LATER.test(after))
      ? 'uncertain'
      : undefined
  },
}
const THOUGHT_BEFORE =
  /\bdifferential (?:diagnos[ei]s )?(?:(?:for|of) [a-z ,-]*\b)?(?:includ[a-z]+|considerations?|is|are|would|may|could)\b|\b(?:diagnostic considerations?|etiologies)\b|\b(?:may|might|could) (?:well |also )?(?:be )?(?:represent|reflect|indicate|compatible|consistent|due|related|secondary)(?: (?!(?:with|and|there|is|are)\b)[a-z-]+)* $/
const THOUGHT =
  '(?:(?:cannot|can not|not)(?: be)?(?: [a-z]+ly)? (?:excluded|ruled out)|(?:would|could|should) be (?:a consideration|considered)|(?:is|are|remains?) (?:also )?(?:a (?:consideration|possibility)|possible|in the differential))'
const THOUGHT_AFTER = new RegExp(
  `^(?: [a-z-]+){0,2} (?:(?:is|are) )?(?:${THOUGHT}|in (?:the|an) (?:appropriate|proper|right|correct) clinical (?:setting|context))`,
)
const THOUGHT_LATER = new RegExp(`^(?: [a-z-]+){0,12} ${THOUGHT}`)

export const ASKED: Correction = {
  name: 'asked, not answered',
  why: 'A finding that is looked for ("evaluate for", "correlate for", "rule out", "question of") has not been seen, and where there is suspicion or concern it has not been established.',
  example: {
    sentence: 'assessment for pneumothorax is limited by motion.',
    observation: 'Pneumothorax',
    official: 'positive',
    corrected: 'uncertain',
  },
  correct({ before }, official) {
    return official === 'positive' && ASKED_BEFORE.test(before) ? 'uncertain' : undefined
  },
}
const ASKED_BEFORE =
  /\b(?:(?:evaluat\w+|assess\w*|correlat\w+|follow-?up|look\w*|suspicio\w+|suspect\w*|concern\w*|worrisome|workup) for|rul(?:e|ing)[ -]out|(?:to|cannot) exclude|quer(?:y|ies)|questions?(?: of)?|questionable|possibl[ey])(?: (?!(?:with|and|shows?|is|are)\b)[a-z-]+){0,5} $/
