import { aggregateMentions, type Evidence, type LabeledText } from '@chexpp/labels'
import { decideMentions, type Decision } from './decision/decide-mentions'
import { findMentions, type Mention } from './mentions/find-mentions'
import { resolveMode, type RulesMode, type RulesOptions } from './modes'
import { originalSpan, type AlignedText } from './text/aligned-text'
import { clean } from './text/clean'
import { split } from './text/split'

/**
 * Labels a report, a section or a sentence. Every label but No Finding comes from evidence; its offsets are into `text` as
 * given.
 *
 * @throws {RangeError} for a mode that there is not
 */
export function labelText(text: string, options: RulesOptions = {}): LabeledText {
  const mode = resolveMode(options)
  const cleaned = clean(text)
  const evidence = findMentionsBySentence(cleaned.text)
    .flatMap(({ sentence, mentions }) => {
      const decisions = decide(sentence, mentions, mode)
      return mentions.flatMap((mention, i) => toEvidence(cleaned, mention, decisions[i]))
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return { labels: aggregateMentions(evidence), evidence }
}
