import { TokenizerError } from '../tokenizer-error'
import { objectAt } from './json-value'
import type { SubwordModel } from './subword-model'
import { readUnigram } from './unigram'
import { readWordPiece } from './word-piece'

/**
 * The `model` of a `tokenizer.json`: WordPiece (BERT, DistilBERT) or Unigram (ALBERT). Older files leave `type` out;
 * there a list of tokens with scores makes it a Unigram.
 *
 * Throws {@link TokenizerError} that names what is wrong or of another kind.
 */
export function readSubwordModel(key: string, json: unknown): SubwordModel {
  const model = objectAt(key, json)
  switch (model.type ?? (Array.isArray(model.vocab) ? 'Unigram' : 'WordPiece')) {
    case 'WordPiece':
      return readWordPiece(key, model)
    case 'Unigram':
      return readUnigram(key, model)
    default:
      throw new TokenizerError(`${key}.type`, '"WordPiece" or "Unigram"')
  }
}
