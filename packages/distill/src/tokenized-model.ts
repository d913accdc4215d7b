import type { Checkpoint, Tokenizer } from '@chexpp/model'

/** A model and the tokenizer that it reads texts with, as `loadCheckpoint` gives them. */
export type TokenizedModel = Pick<Checkpoint, 'model' | 'tokenizer'>

/** Whether both make the same tokens of a text, so that what they make of a token can be compared. */
export function readAlike(a: Tokenizer, b: Tokenizer): boolean {
  return a === b || JSON.stringify(a.toJson()) === JSON.stringify(b.toJson())
}
