import type { Vocabulary } from './word-types'

/**
 * The weights of a transition parser with one hidden layer, as Chen and Manning 2014 ("A fast and accurate dependency parser
 * using neural networks") lay it out. `P` positions, of which `Q` are dependents; `E` numbers a word; `H` hidden units; `R`
 * relations.
 */
export interface ParserModel extends Vocabulary {
  /** Penn Treebank parts of speech, in the order of their numbers. */
  readonly tags: readonly string[]
  /** In the order of their numbers. */
  readonly relations: readonly string[]
  readonly hidden: number
  /** `[words + 3, E]`: the words, then no word, the root, an unknown word. */
  readonly wordVectors: Float32Array
  /** `[endings + 1, E]` and `[tags + 1, E]`: the last is for what is no word. */
  readonly endingVectors: Float32Array
  readonly tagVectors: Float32Array
  /** `[P, E, H]` */
  readonly positionWeights: Float32Array
  /** `[Q, R + 1, H]`: a dependent's relation, from 1 on; 0 where there is none. */
  readonly dependentWeights: Float32Array
  /** `[H]` */
  readonly bias: Float32Array
  /** `[3, H]`, `[3]` */
  readonly moveWeights: Float32Array
  readonly moveBias: Float32Array
  /** `[2 R, H]`, `[2 R]`: for a move to the left, then for one to the right. */
  readonly relationWeights: Float32Array
  readonly relationBias: Float32Array
}
