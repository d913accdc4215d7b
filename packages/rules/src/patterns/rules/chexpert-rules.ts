import type { RulePack } from '../rule-pack'
import { AFTER_NEGATION } from './after-negation'
import { BEFORE_NEGATION } from './before-negation'
import { NEGATION } from './negation'

/**
 * Our own rules, which decide every graph as the patterns of the official CheXpert labeler do (MIT licence; Irvin et al. 2019,
 * after Peng et al. 2018). Patterns that others of the same group take in are left out.
 */
export const CHEXPERT_RULES: RulePack = {
  beforeNegation: BEFORE_NEGATION,
  negation: NEGATION,
  afterNegation: AFTER_NEGATION,
}
