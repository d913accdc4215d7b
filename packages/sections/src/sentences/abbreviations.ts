import { wordSet } from '../vocabulary/word-set'

/** A stop after one of these never ends a sentence. */
export const LEADING_ABBREVIATIONS = wordSet(
  'dr drs mr mrs ms prof st vs approx eg ie cf fig figs dept incl esp attn tel resp rt lt',
)

/** These stand before a number only: "No. 2". */
export const NUMBERED_ABBREVIATIONS = wordSet(
  'no nos fig vol ser im img p pp ext rm jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** A stop after one of these ends a sentence if a new one plainly follows. */
export const CLOSING_ABBREVIATIONS = wordSet(
  'cm mm ml cc kg mg hr hrs yr yrs wk wks mo mos etc jr sr inc al bilat abd ant lat post sup inf diff hosp',
)
