import type { StudentModel, Tokenizer } from '@chexpp/model'

/** A model with the tokenizer that reads for it, as `loadCheckpoint` gives them. */
export interface Student {
  readonly model: StudentModel
  readonly tokenizer: Tokenizer
}
