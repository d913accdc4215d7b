import { SENTENCE_ENDING_ABBREVIATIONS } from './abbreviations'
import type { DependencyGraph, Token } from './dependency-graph'
import { DependencyParser } from './dependency-parser'
import { parserModel } from './parser-weights'

/** Longer sentences have no graph, as the official labeler's parser gives up on them: a list run together, or no sentence. */
const MOST_WORDS = 150

/** The official labeler has no graph of such a sentence. */
const ENDS_IN_ABBREVIATION = new RegExp(`(?:^|[^a-z0-9])(?:${SENTENCE_ENDING_ABBREVIATIONS})\\.$`)

let parser: DependencyParser | undefined

/**
 * The graph of a cleaned sentence; undefined where the official labeler has none, so that all it mentions is positive.
 *
 * @param isNeeded asked of the sentence's words; where it says no, the sentence is not parsed
 */
export function parseSentence(
  sentence: string,
  isNeeded: (tokens: readonly Token[]) => boolean = () => true,
): DependencyGraph | undefined {
  if (ENDS_IN_ABBREVIATION.test(sentence)) return undefined
  parser ??= new DependencyParser(parserModel())
  const tagged = parser.tag(sentence, MOST_WORDS)
  return tagged && isNeeded(tagged.tokens) ? parser.parse(tagged) : undefined
}
