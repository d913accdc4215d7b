import { expandForm } from '../mentions/expand-form'
import { findMentions, type Mention } from '../mentions/find-mentions'
import { compileVocabulary } from '../mentions/vocabulary'
import { ADDED_LEXICON } from './added-lexicon'

const ADDED_VOCABULARY = compileVocabulary(
  ADDED_LEXICON.flatMap(({ observation, forms }) =>
    forms.flatMap(expandForm).map((pattern) => ({ observation, pattern, voids: false })),
  ),
)

/**
 * The mentions of a cleaned text, or of a sentence of it, with those that the official lexicon lacks, by where they end. The
 * class of each is still to be decided, as that of any other.
 */
export function correctMentions({ text }: { readonly text: string }, mentions: readonly Mention[]): readonly Mention[] {
  const added = findMentions(text, ADDED_VOCABULARY)
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.end - b.end)
}
