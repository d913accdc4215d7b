import { TokenizerError } from '../tokenizer-error'
import { booleanAt, idAt, listAt, type JsonObject } from './json-value'
import type { SubwordModel } from './subword-model'

/** How much less likely than the least likely piece an unknown character is, in natural logarithms. */
const UNKNOWN_PENALTY = 10

interface BestPath {
  readonly score: number
  readonly start: number
  readonly id: number
}

/**
 * Cuts a word into the pieces whose log-probabilities have the largest sum; characters that no piece covers are
 * unknown, neighbours as one.
 *
 * Source: Kudo, "Subword Regularization", 2018; ties and unknown characters as Hugging Face's `Unigram` treats them.
 */
export function readUnigram(key: string, model: JsonObject): SubwordModel {
  if (booleanAt(`${key}.byte_fallback`, model.byte_fallback, false)) {
    throw new TokenizerError(`${key}.byte_fallback`, 'false, as ALBERT has it')
  }
  const { vocabulary, scores } = readVocabulary(`${key}.vocab`, model.vocab)
  const unknown = idAt(`${key}.unk_id`, model.unk_id)
  if (unknown >= scores.length) throw new TokenizerError(`${key}.unk_id`, 'the id of a token in model.vocab')
  const unknownScore = scores.reduce((least, score) => Math.min(least, score), Infinity) - UNKNOWN_PENALTY
  const longest = [...vocabulary.keys()].reduce((most, token) => Math.max(most, token.length), 0)

  /** For each end of a piece, the best path to it; undefined inside a surrogate pair. */
  const bestPaths = (word: string): readonly (BestPath | undefined)[] => {
    const paths: (BestPath | undefined)[] = Array.from({ length: word.length + 1 })
    const offer = (end: number, path: BestPath) => {
      const best = paths[end]
      if (best === undefined || path.score > best.score) paths[end] = path
    }
    for (let start = 0; start < word.length; start += characterLength(word, start)) {
      const before = paths[start]?.score ?? 0
      for (let end = start + 1; end <= Math.min(word.length, start + longest); end++) {
        const id = vocabulary.get(word.slice(start, end))
        if (id !== undefined) offer(end, { score: scores[id] + before, start, id })
      }
      const next = start + characterLength(word, start)
      if (!vocabulary.has(word.slice(start, next))) offer(next, { score: unknownScore + before, start, id: unknown })
    }
    return paths
  }

  return {
    vocabulary,
    unknownId: unknown,
    encodeWord(word) {
      const paths = bestPaths(word)
      const ids: number[] = []
      for (let end = word.length; end > 0;) {
        const path = paths[end]!
        if (!(path.id === unknown && ids.at(-1) === unknown)) ids.push(path.id)
        end = path.start
      }
      return ids.reverse()
    },
  }
}

function characterLength(text: string, index: number): 1 | 2 {
  return text.codePointAt(index)! > 0xffff ? 2 : 1
}

function readVocabulary(key: string, json: unknown) {
  const vocabulary = new Map<string, number>()
  const scores = listAt(key, json).map((entry, id) => {
    const [token, score] = Array.isArray(entry) ? (entry as unknown[]) : []
    if (typeof token !== 'string' || typeof score !== 'number') {
      throw new TokenizerError(`${key}[${id}]`, 'a token with its log-probability')
    }
    vocabulary.set(token, id)
    return score
  })
  return { vocabulary, scores }
}
