export { createRulesLabeler } from './rules-labeler'
export { labelText } from './label-text'
export { RULES_MODES, type RulesMode, type RulesOptions } from './modes'
