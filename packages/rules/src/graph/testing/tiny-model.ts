import type { ParserModel } from '../parser-model'
import { FIRST_DEPENDENT, POSITIONS } from '../positions'

const WORDS = ['no', 'effusion', 'is', 'seen', '.']
const ENDINGS = ['', 'n', 'on', 'ion', 's']
const TAGS = ['DT', 'NN', 'VBZ', 'VBN', '.']
const RELATIONS = ['root', 'neg', 'nsubj', 'conj', 'cc', 'nmod', 'case']
const NUMBERS_A_WORD = 3
const HIDDEN = 8

/** A model of few words whose weights, from -1 to 1, depend on a seed. */
export function tinyModel(seed: number): ParserModel {
  const next = numbers(seed)
  const weights = (...shape: readonly number[]) =>
    Float32Array.from({ length: shape.reduce((product, size) => product * size) }, next)
  const tagsOf = (list: readonly string[]) => Uint8Array.from(list, (_, i) => (i + seed) % TAGS.length)
  return {
    words: WORDS,
    endings: ENDINGS,
    wordTags: tagsOf(WORDS),
    endingTags: tagsOf(ENDINGS),
    tags: TAGS,
    relations: RELATIONS,
    hidden: HIDDEN,
    wordVectors: weights(WORDS.length + 3, NUMBERS_A_WORD),
    endingVectors: weights(ENDINGS.length + 1, NUMBERS_A_WORD),
    tagVectors: weights(TAGS.length + 1, NUMBERS_A_WORD),
    positionWeights: weights(POSITIONS, NUMBERS_A_WORD, HIDDEN),
    dependentWeights: weights(POSITIONS - FIRST_DEPENDENT, RELATIONS.length + 1, HIDDEN),
    bias: weights(HIDDEN),
    moveWeights: weights(3, HIDDEN),
    moveBias: weights(3),
    relationWeights: weights(2 * RELATIONS.length, HIDDEN),
    relationBias: weights(2 * RELATIONS.length),
  }
}

/** Numbers from -1 to 1 by the linear congruential generator of Numerical Recipes. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 31 - 1
  }
}
