import type { ParserModel } from '../parser-model'
import { FIRST_DEPENDENT, NONE, POSITIONS } from '../positions'

/** What stands at a position: a word with the relation it has been given, `root`, or `NONE`. */
export type AtPosition = { readonly word: string; readonly relation?: number } | 'root' | typeof NONE

/** The hidden layer as Chen and Manning write it down: every number at every position times its weights. */
export function plainHidden(model: ParserModel, atPositions: readonly AtPosition[]): number[] {
  const { hidden, positionWeights, dependentWeights, bias, relations } = model
  const size = positionWeights.length / (POSITIONS * hidden)
  return Array.from(bias, (sum, h) => {
    atPositions.forEach((at, position) => {
      vectorOf(model, at, size).forEach((value, i) => {
        sum += value * positionWeights[(position * size + i) * hidden + h]
      })
      if (position < FIRST_DEPENDENT) return
      const relation = typeof at === 'object' ? (at.relation ?? 0) + 1 : 0
      sum += dependentWeights[((position - FIRST_DEPENDENT) * (relations.length + 1) + relation) * hidden + h]
    })
    return Math.max(0, sum)
  })
}

/** `bias + weights · hidden`, of each choice. */
export function plainScores(weights: Float32Array, bias: Float32Array, hidden: readonly number[]): number[] {
  return Array.from(bias, (sum, choice) =>
    hidden.reduce((total, value, h) => total + value * weights[choice * hidden.length + h], sum),
  )
}

/** The part of speech of a word, by itself or by its ending. */
export function plainTag(model: ParserModel, word: string): string {
  return model.tags[rowsOf(model, { word })[2]]
}

/** The sum of a word's vector, that of its ending and that of its part of speech. */
function vectorOf(model: ParserModel, at: AtPosition, size: number): number[] {
  const rows = rowsOf(model, at)
  const tables = [model.wordVectors, model.endingVectors, model.tagVectors]
  return Array.from({ length: size }, (_, i) =>
    tables.reduce((sum, table, kind) => sum + table[rows[kind] * size + i], 0),
  )
}

function rowsOf({ words, endings, tags, wordTags, endingTags }: ParserModel, at: AtPosition): number[] {
  if (at === NONE) return [words.length, endings.length, tags.length]
  if (at === 'root') return [words.length + 1, endings.length, tags.length]
  const known = words.indexOf(at.word)
  const ending = endings.findLastIndex((end) => at.word !== end && at.word.endsWith(end))
  return known < 0 ? [words.length + 2, ending, endingTags[ending]] : [known, ending, wordTags[known]]
}
