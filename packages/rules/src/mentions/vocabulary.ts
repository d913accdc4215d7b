import type { Observation, ObservationName } from '@chexpp/labels'
import { expandForm } from './expand-form'
import { LEXICON } from './lexicon'
import type { Phrase } from './phrase'
import { PhraseAutomaton } from './phrase-automaton'

/** Phrases made ready to be searched. */
export interface Vocabulary<Name extends ObservationName = Observation> {
  readonly automaton: PhraseAutomaton
  /** What the numbers that the automaton gives stand for. */
  readonly words: readonly Phrase<Name>[]
  readonly expressions: readonly (Phrase<Name> & { readonly pattern: RegExp })[]
}

/** A cleaned text has no other characters, so that words with others are never met. */
const ASCII = /^[\0-\x7f]*$/
/** Marks at which a text may be cut into sentences: words with one are searched in each sentence for itself. */
const SENTENCE_MARK = /[.?!]/

export function compileVocabulary<Name extends ObservationName>(phrases: readonly Phrase<Name>[]): Vocabulary<Name> {
  const words: Phrase<Name>[] = []
  const automatonWords: string[] = []
  const expressions: (Phrase<Name> & { readonly pattern: RegExp })[] = []
  for (const phrase of phrases) {
    const { pattern } = phrase
    if (typeof pattern !== 'string') expressions.push({ ...phrase, pattern })
    else if (SENTENCE_MARK.test(pattern)) expressions.push({ ...phrase, pattern: literalExpression(pattern) })
    else if (ASCII.test(pattern)) {
      words.push(phrase)
      automatonWords.push(pattern)
    }
  }
  return { automaton: new PhraseAutomaton(automatonWords), words, expressions }
}

function literalExpression(words: string): RegExp {
  return new RegExp(words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'gu')
}

/** The phrases of the lexicon. */
export const LEXICON_PHRASES: readonly Phrase[] = LEXICON.flatMap(({ observation, forms, voids = [] }) => [
  ...forms.flatMap(expandForm).map((pattern) => ({ observation, pattern, voids: false })),
  ...voids.flatMap(expandForm).map((pattern) => ({ observation, pattern, voids: true })),
])

export const LEXICON_VOCABULARY = compileVocabulary(LEXICON_PHRASES)

/** By the words of a mention, whatever phrase found them: an observation that is uncertain where the mention is not negative. */
export const IMPLIED_BY: ReadonlyMap<string, Observation> = new Map(
  LEXICON.flatMap(({ forms, impliesUncertain }) =>
    impliesUncertain ? forms.flatMap(expandForm).map((words) => [words, impliesUncertain] as const) : [],
  ),
)
