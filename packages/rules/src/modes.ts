/**
 * How mentions are decided.
 * - `official` follows the CheXpert labeler, its mistakes included.
 * - `corrected` puts its clinical mistakes right.
 * - `negation-off` takes every mention for positive: the fault of the published study, whose labeler met a newer networkx,
 *   failed on every sentence and said nothing of it.
 */
export const RULES_MODES = ['official', 'corrected', 'negation-off'] as const

export type RulesMode = (typeof RULES_MODES)[number]

/** @throws {RangeError} for a mode that there is not */
export function resolveMode(mode: RulesMode = 'official'): RulesMode {
  if (RULES_MODES.includes(mode)) return mode
  throw new RangeError(`mode: expected one of ${RULES_MODES.join(', ')}, got ${JSON.stringify(mode)}.`)
}
