import { decideText, labelDecided } from '../label-text'
import { compileRuleSet, type RulesOptions } from '../rule-set'
import { explainLabels } from './explain-labels'
import { explainSentences } from './explain-sentences'
import type { Explanation } from './explanation'

/**
 * Labels one text as `labelText` does, and tells how: the graph of each sentence that mentions something, which rule decided what by
 * which arcs, what the mode `corrected` changed, and how the labels follow.
 *
 * @throws {RangeError} for a mode that there is not
 * @throws {PhraseFileError} for phrase files at fault
 * @throws {PatternSyntaxError} for pattern files at fault
 * @throws {FindingsError} for findings at fault
 */
export function explainText(text: string, options: RulesOptions = {}): Explanation {
  const rules = compileRuleSet(options)
  const decided = decideText(text, rules)
  const sentences = explainSentences(decided, rules)
  return { mode: rules.mode, sentences, labels: explainLabels(labelDecided(decided, rules), sentences, rules) }
}
