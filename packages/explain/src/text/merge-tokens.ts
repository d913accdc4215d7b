import type { WordScores } from '../attribution'
import type { WordText } from './word'

/** Scores of tokens, `[tokens]`, to scores of words: those of a word's pieces are summed. */
export function mergeTokens({ ids, words }: WordText, scores: ArrayLike<number>): WordScores {
  const sum = (from: number, to: number) => {
    let total = 0
    for (let token = from; token < to; token++) total += scores[token]
    return total
  }
  return {
    words: words.map((word) => ({ ...word, score: sum(word.firstToken, word.endToken) })),
    boundary: { start: scores[0], end: scores[ids.length - 1] },
  }
}

/** A function of every score. */
export function mapScores({ words, boundary }: WordScores, change: (score: number) => number): WordScores {
  return {
    words: words.map((word) => ({ ...word, score: change(word.score) })),
    boundary: { start: change(boundary.start), end: change(boundary.end) },
  }
}
