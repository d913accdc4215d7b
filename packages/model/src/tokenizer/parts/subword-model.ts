/** Cuts words into the pieces of a vocabulary. */
export interface SubwordModel {
  readonly vocabulary: ReadonlyMap<string, number>
  /** Id of what the vocabulary has no piece for. */
  readonly unknownId: number
  encodeWord(word: string): readonly number[]
}
