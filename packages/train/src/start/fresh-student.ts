import {
  createModel,
  Tokenizer,
  trainWordPiece,
  type AlbertConfig,
  type BertConfig,
  type DistilBertConfig,
} from '@chexpp/model'
import type { NewStudent } from './new-student'

/** Size and settings of an encoder whose vocabulary is still to come. */
export type EncoderSize =
  Omit<BertConfig, 'vocabularySize'> | Omit<DistilBertConfig, 'vocabularySize'> | Omit<AlbertConfig, 'vocabularySize'>

/** The tokenizer of a WordPiece vocabulary of at most `size` tokens, learned from the training texts. */
export const learnVocabulary = (texts: readonly string[], size: number): Tokenizer =>
  Tokenizer.fromJson(trainWordPiece(texts, { vocabularySize: size }))

/** A student with random weights, drawn from a `seed` of 32 bits, for the tokenizer's vocabulary. */
export function freshStudent(size: EncoderSize, tokenizer: Tokenizer, { seed }: { readonly seed: number }): NewStudent {
  return { model: createModel({ ...size, vocabularySize: tokenizer.vocabularySize }, { seed }), tokenizer }
}
