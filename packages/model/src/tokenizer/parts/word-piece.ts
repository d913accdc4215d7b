import { TokenizerError } from '../tokenizer-error'
import { idAt, stringAt, type JsonObject } from './json-value'
import type { SubwordModel } from './subword-model'

/**
 * Cuts each word, from its start, into the longest pieces that the vocabulary has; a word that is too long or has a
 * rest without a piece is the unknown token.
 *
 * Source: Schuster and Nakajima, "Japanese and Korean voice search", 2012, as BERT applies it.
 */
export function readWordPiece(key: string, model: JsonObject): SubwordModel {
  const vocabulary = readVocabulary(`${key}.vocab`, model.vocab)
  const unknownToken = stringAt(`${key}.unk_token`, model.unk_token)
  const unknown = vocabulary.get(unknownToken)
  if (unknown === undefined) throw new TokenizerError(`${key}.vocab`, `the unknown token ${unknownToken}`)
  const prefix = stringAt(`${key}.continuing_subword_prefix`, model.continuing_subword_prefix)
  const longest = idAt(`${key}.max_input_chars_per_word`, model.max_input_chars_per_word)
  const wordIsUnknown = [unknown]
  return {
    vocabulary,
    unknownId: unknown,
    encodeWord(word) {
      if (countCharacters(word, longest) > longest) return wordIsUnknown
      const ids: number[] = []
      for (let start = 0; start < word.length;) {
        const piece = longestPiece(vocabulary, word, start, start === 0 ? '' : prefix)
        if (piece === undefined) return wordIsUnknown
        ids.push(piece.id)
        start = piece.end
      }
      return ids
    },
  }
}

function longestPiece(vocabulary: ReadonlyMap<string, number>, word: string, start: number, prefix: string) {
  for (let end = word.length; end > start; end--) {
    const id = vocabulary.get(prefix + word.slice(start, end))
    if (id !== undefined) return { id, end }
  }
  return undefined
}

/** Code points; stops where they are more than `limit`, so a book without a blank costs nothing. */
function countCharacters(word: string, limit: number): number {
  if (word.length <= limit) return word.length
  let count = 0
  for (const character of word) {
    if (character !== '' && ++count > limit) break
  }
  return count
}

function readVocabulary(key: string, json: unknown): ReadonlyMap<string, number> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new TokenizerError(key, 'an object of tokens with their ids')
  }
  return new Map(Object.entries(json).map(([token, id]) => [token, idAt(key, id)]))
}
