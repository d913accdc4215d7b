import type { Correction, MentionClass } from './correction'
import { outlineState } from './outline-state'

export const OUTLINE: Correction = {
  name: 'size of the heart and mediastinum',
  why: 'A heart that is named is not a large heart. It is large where the report says so, normal where it says "within limits" or "not enlarged", unknown where it is only compared with before; and it is of no account where nothing is said of its size, or where it is but a place. What is borderline or abnormal is left as it is. The same holds for the mediastinum. The official labeler takes for large what it cannot read as normal.',
  example: {
    sentence: 'the heart size and hilar vessels seem within normal limits.',
    observation: 'Cardiomegaly',
    official: 'positive',
    corrected: 'negative',
  },
  correct({ observation, words, before, after }, official) {
    if (observation !== 'Cardiomegaly' && observation !== 'Enlarged Cardiomediastinum') return undefined
    if (NAMES_THE_SIZE.test(words)) return undefined
    const state = outlineState(before, IS_A_PLACE.test(before) ? '' : after)
    if (state === 'large') return isAsserted(before + after, official) ? 'positive' : undefined
    if (state === 'normal') return 'negative'
    if (official !== 'positive' || state === 'abnormal') return undefined
    return state === 'compared' ? 'uncertain' : 'dropped'
  },
}
const NAMES_THE_SIZE = /cardiomegaly|cardiac enlargement|enlarged heart|(?:enlargement|increase) /
const IS_A_PLACE =
  /\b(?:adjacent to|next to|behind|beside|over|overly|overl(?:ying|ies|ie|ay)|obscur(?:es|ing)|near|through|within|in|along|above|below)(?: the)?(?: (?:left|right|superior|inferior|anterior|posterior|middle|upper|lower))? $/

/** The official labeler may know a denial or a doubt that stands further off; its doubt may also come of a mere "stable". */
function isAsserted(clause: string, official: MentionClass): boolean {
  if (official === 'negative') return !DENIAL.test(clause)
  return official === 'positive' || COMPARISON.test(clause)
}
const DENIAL = /\b(?:no|not|without|never|free|absence)\b/
const COMPARISON = /\b(?:stabl[ey]|unchanged|unaltered|similar|same|change)\b/
