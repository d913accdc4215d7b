import type { LabeledText, Labeler, LabelOptions } from '@chexpp/labels'
import { labelByRules } from './label-text'
import { compileRuleSet, type RulesOptions } from './rule-set'

/** After so many milliseconds of labelling, others get their turn: a page stays alive, a signal is heard. */
const TURN = 25

/**
 * The rule-based labeler (the teacher), with evidence for each label.
 *
 * `label` reports progress, and hears the signal, a few times a second; it rejects with the signal's reason.
 *
 * @throws {RangeError} for a mode that there is not
 * @throws {PhraseFileError} for phrase files at fault
 * @throws {PatternSyntaxError} for pattern files at fault
 * @throws {FindingsError} for findings at fault
 */
export function createRulesLabeler(options: RulesOptions = {}): Labeler {
  const rules = compileRuleSet(options)
  return {
    name: 'rules',
    async label(texts: readonly string[], { signal, onProgress }: LabelOptions = {}): Promise<LabeledText[]> {
      const labeled: LabeledText[] = []
      const report = () => onProgress?.({ done: labeled.length, total: texts.length })
      signal?.throwIfAborted()
      let turnBegan = performance.now()
      for (const text of texts) {
        if (performance.now() - turnBegan > TURN) {
          report()
          await new Promise((resolve) => setTimeout(resolve))
          signal?.throwIfAborted()
          turnBegan = performance.now()
        }
        labeled.push(labelByRules(text, rules))
      }
      report()
      return labeled
    },
  }
}
