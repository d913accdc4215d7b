import type { LabeledText, Labeler, LabelOptions } from '@chexpp/labels'
import { labelText } from './label-text'
import { resolveMode, type RulesOptions } from './modes'

/** After so many milliseconds of labelling, others get their turn: a page stays alive, a signal is heard. */
const TURN = 25

/**
 * The rule-based labeler (the teacher), with evidence for each label.
 *
 * `label` reports progress, and hears the signal, a few times a second; it rejects with the signal's reason.
 *
 * @throws {RangeError} for a mode that there is not
 */
export function createRulesLabeler(options: RulesOptions = {}): Labeler {
  const mode = resolveMode(options)
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
        labeled.push(labelText(text, { mode }))
      }
      report()
      return labeled
    },
  }
}
