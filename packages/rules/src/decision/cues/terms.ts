import type { Reach } from '../reach'

export const BE = 'is|are|was|were|be|been'
export const APPEAR = 'appear|appears|appeared|remain|remains|remained'
export const MAY = 'may|might|could|would|can'
export const REPRESENT = 'represent|reflect|indicate|include'

/** "No sign of effusion, edema or pneumonia". */
export const NEGATED: Reach = { to: 'all', across: ['and', 'but', 'comma', 'of', 'purpose'] }
/** "Negative for effusion", but not for what a sign is of: "negative for signs of effusion". */
export const NEGATED_DIRECTLY: Reach = { to: 'all', across: ['and', 'but', 'comma', 'area', 'purpose'] }
/** "Without effusion", but not "without emphysematous change". */
export const WITHOUT: Reach = { to: 'heads', across: NEGATED_DIRECTLY.across }
/** "May represent atelectasis, edema or an area of consolidation". */
export const LIST: Reach = { to: 'heads', across: ['and', 'comma', 'area'] }
/** "Possible effusion or edema". */
export const PAIR: Reach = { to: 'heads', across: ['and'] }
/** "Effusion, heart size within normal limits": the phrase next to it alone. */
export const PHRASE: Reach = { to: 'heads', across: [] }
/** "The size of the heart on this view is normal". */
export const SUBJECT: Reach = { to: 'all', across: ['and', 'comma', 'of', 'preposition'] }
/** "Clear except for scarring". */
export const COMPLEMENT: Reach = { to: 'heads', across: ['and', 'comma', 'preposition'] }
/** "Normal size of the heart with mild edema". */
export const WIDE: Reach = { to: 'heads', across: ['and', 'comma', 'of', 'preposition'] }
