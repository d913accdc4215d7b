import { TokenizerError } from './tokenizer-error'
import { SPECIAL_TOKENS } from './tokenizer-json'

/**
 * The ids of a BERT `vocab.txt`: one token a line, the first with id 0; of equal lines the last counts, as in Python.
 *
 * Throws {@link TokenizerError} where one of BERT's special tokens is missing.
 */
export function parseVocabulary(text: string): ReadonlyMap<string, number> {
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.at(-1) === '') lines.pop()
  const vocabulary = new Map(lines.map((token, id) => [token, id]))
  for (const token of SPECIAL_TOKENS) {
    if (!vocabulary.has(token)) throw new TokenizerError('vocab.txt', `a line with the special token ${token}`)
  }
  return vocabulary
}
