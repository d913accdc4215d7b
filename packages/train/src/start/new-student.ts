import type { StudentModel, Tokenizer } from '@chexpp/model'

/** What a training starts from. */
export interface NewStudent {
  /** To be disposed by the caller. */
  readonly model: StudentModel
  readonly tokenizer: Tokenizer
}
