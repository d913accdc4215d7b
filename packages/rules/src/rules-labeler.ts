import type { LabeledText, Labeler, LabelOptions } from '@chexpp/labels'
import { labelByRules } from './label-text'
import { compileRuleSet, type RulesOptions } from './rule-set'
import { SentenceCache } from './sentence-cache'

/** After so many milliseconds of labelling, others get their turn: a page stays alive, a signal is heard. */
const TURN = 25

/** Held, they take some megabytes. */
const CACHED_SENTENCES = 10_000

export interface RulesLabelerOptions extends RulesOptions {
  /**
   * How many sentences are remembered with what was decided of them, so that one that is met again is not parsed again; at most
   * 200 characters for each. They are text of reports: they stay in memory, as long as the labeler does. Default 10,000; 0 to
   * remember none. The labels are the same.
   */
  readonly cachedSentences?: number
}

/**
 * The rule-based labeler (the teacher), with evidence for each label.
 *
 * `label` reports progress, and hears the signal, a few times a second; it rejects with the signal's reason.
 *
 * @throws {RangeError} for a mode that there is not, or a cache of no possible size
 * @throws {PhraseFileError} for phrase files at fault
 * @throws {PatternSyntaxError} for pattern files at fault
 * @throws {FindingsError} for findings at fault
 */
export function createRulesLabeler({
  cachedSentences = CACHED_SENTENCES,
  ...options
}: RulesLabelerOptions = {}): Labeler {
  const rules = compileRuleSet(options)
  const cache = new SentenceCache(cachedSentences)
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
        labeled.push(labelByRules(text, rules, cache))
      }
      report()
      return labeled
    },
  }
}
