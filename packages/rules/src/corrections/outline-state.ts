/** What a report may say of the outline of the heart or the mediastinum. */
export type OutlineState = 'large' | 'normal' | 'abnormal' | 'compared'

/** `changed` says nothing of a size, unless it is denied. */
type Word = OutlineState | 'changed'

const STATES: Readonly<Record<Word, string>> = {
  large:
    'enlarg[a-z]*|large|larger|big|bigger|dilat[a-z]+|wid(?:e|er|ened|ening)|increas[a-z]+|prominen(?:t|ce)|globular',
  normal: 'normal|normally|nl|unremarkable|preserved|satisfactory|limits?|small|non-?enlarged',
  abnormal: 'borderline|abnormal|abnormalit(?:y|ies)|remarkable|displaced|shift(?:ed)?|bulging',
  compared: 'stable|stably|unchanged|unaltered|similar|same|smaller|decreas[a-z]+|improved',
  changed: 'chang(?:e|ed|es)',
}
const ANY_STATE = new RegExp(`\\b(?:${Object.values(STATES).join('|')})\\b`)
const WORD_STATES = Object.entries(STATES).map(
  ([state, words]) => [state as Word, new RegExp(`^(?:${words})$`)] as const,
)
const NEGATION = /^(?:no|not|without|never|neither|negative)$/
const VERB = /^(?:is|are|was|were|has|have|appears?|appeared|remains?|remained|seems?|looks?|measures?)$/
/** Degree and reference, which may stand between a state and its outline. De-identified reports have "xxxx" for words. */
const DEGREE =
  /^(?:a|an|the|to|be|been|become|at|as|in|of|on|by|near|within|upper|top|very|[a-z]+ly|mild|slight|moderate|marked|severe|massive|minimal|significant|definite|clear|gross|somewhat|quite|rather|more|most|overall|again|still|now|also|otherwise|evidence|interval|xx+)$/
/** The rest of an outline's name: "increase in the transverse diameter of the cardiac and mediastinal". */
const NAME =
  /^(?:size|diameter|transverse|superior|inferior|anterior|posterior|middle|left|right|ventricular|heart|cardiac|cardio|mediastinal|silhouette|shadow|contours?|appearance|and)$/
/** Where something else begins to be told. */
const TURN = /^(?:nor|with|there|which|while|due|secondary|because|since|from|containing|overlying|overlies|adjacent)$/

/**
 * What the words before and after an outline's name say of it; undefined where they say nothing. An attribute counts more
 * than a predicate, unless it is weak.
 */
export function outlineState(before: string, after: string): OutlineState | undefined {
  if (!ANY_STATE.test(before) && !ANY_STATE.test(after)) return undefined
  const attribute = attributeIn(wordsOf(before).reverse())
  if (attribute !== undefined && !isWeak(attribute)) return attribute
  // "stable heart size, enlarged aorta": with its attribute, an outline is done with at the comma.
  return predicateIn(wordsOf(attribute === undefined ? after : after.split(',')[0])) ?? attribute
}

/** Words wait for one that says more: "stable and enlarged", "borderline enlarged". */
function isWeak(state: Word): boolean {
  return state !== 'large' && state !== 'normal'
}

/** As in "[no evidence of] mildly enlarged", nearest word first. */
function attributeIn(words: readonly string[]): OutlineState | undefined {
  let found: Word | undefined
  for (const word of words) {
    const state = stateOf(word)
    if (NEGATION.test(word)) return denied(found)
    if (state !== undefined && (found === undefined || isWeak(found))) found = state
    else if (!DEGREE.test(word) && (found !== undefined || !NAME.test(word))) break
  }
  return found === 'changed' ? undefined : found
}

/** As in "and the aorta are not [significantly] enlarged". */
function predicateIn(words: readonly string[]): OutlineState | undefined {
  let weak: OutlineState | undefined
  let [hasVerb, isDenied, joined] = [false, false, false]
  for (const word of words) {
    const state = stateOf(word)
    if (TURN.test(word)) break
    if (state !== undefined) {
      // "the heart and enlarged nodes": the state belongs to what follows.
      if (joined && !hasVerb) break
      const said = isDenied ? denied(state) : state
      if (said === 'large' || said === 'normal') return said
      if (said !== 'changed') weak ??= said
    } else if (NEGATION.test(word)) isDenied = true
    else if (VERB.test(word)) hasVerb = true
    else if (word !== 'and' && word !== 'but' && !DEGREE.test(word) && (hasVerb || weak !== undefined)) break
    joined = word === 'and'
  }
  return weak
}

function stateOf(word: string): Word | undefined {
  return WORD_STATES.find(([, pattern]) => pattern.test(word))?.[0]
}

/** "Not enlarged" and "not remarkable" are normal, "no change" compares; from what else is denied, nothing follows. */
function denied(state: Word | undefined): OutlineState | undefined {
  if (state === 'large' || state === 'abnormal') return 'normal'
  return state === 'changed' || state === 'compared' ? 'compared' : undefined
}

function wordsOf(text: string): string[] {
  return text.match(/[a-z-]+/g) ?? []
}
