import type { EncoderConfig } from './config/encoder-config'
import type { TokenBatch } from './token-batch'

/** Throws `RangeError` where the batch does not fit the model, before a backend reads beside a table. */
export function checkBatch(config: EncoderConfig, tokens: TokenBatch): void {
  const { batch, length, inputIds, attentionMask, tokenTypeIds } = tokens
  checkExtent(config, batch, length)
  const size = batch * length
  if (inputIds.length !== size || attentionMask.length !== size) {
    throw new RangeError(
      `A batch of ${batch} × ${length} needs ${size} ids and mask values, not ${inputIds.length} and ${attentionMask.length}`,
    )
  }
  const unknown = inputIds.find((id) => id < 0 || id >= config.vocabularySize)
  if (unknown !== undefined) {
    throw new RangeError(`Token id ${unknown} is outside the model's vocabulary of ${config.vocabularySize}`)
  }
  if (tokenTypeIds !== undefined) checkTokenTypes(config, tokenTypeIds, size)
}

/** The same for soft tokens `[batch, length, vocabulary]`. */
export function checkSoftTokens(config: EncoderConfig, shape: readonly number[], attentionMask: Int32Array): void {
  const [, , vocabulary] = shape
  if (vocabulary !== config.vocabularySize) {
    throw new RangeError(
      `Soft tokens [batch, length, vocabulary] of ${shape.join(' × ')} do not fit the model's vocabulary of ${config.vocabularySize}`,
    )
  }
  checkMask(config, 'Soft tokens', shape, attentionMask)
}

/** The same for word embeddings `[batch, length, embeddingSize]`. */
export function checkWordEmbeddings(
  config: EncoderConfig,
  embeddingSize: number,
  shape: readonly number[],
  attentionMask: Int32Array,
): void {
  if (shape[2] !== embeddingSize) {
    throw new RangeError(
      `Word embeddings [batch, length, size] of ${shape.join(' × ')} do not fit the model's size of ${embeddingSize}`,
    )
  }
  checkMask(config, 'Word embeddings', shape, attentionMask)
}

function checkMask(
  config: EncoderConfig,
  what: string,
  [batch, length]: readonly number[],
  attentionMask: Int32Array,
): void {
  checkExtent(config, batch, length)
  if (attentionMask.length !== batch * length) {
    throw new RangeError(
      `${what} of ${batch} × ${length} need ${batch * length} mask values, not ${attentionMask.length}`,
    )
  }
}

function checkExtent({ maxPositions }: EncoderConfig, batch: number, length: number): void {
  if (batch < 1 || length < 1) throw new RangeError(`A batch of ${batch} texts × ${length} tokens is empty`)
  if (length > maxPositions) {
    throw new RangeError(`${length} tokens are more than the model's ${maxPositions} positions; set maxLength`)
  }
}

function checkTokenTypes(config: EncoderConfig, tokenTypeIds: Int32Array, size: number): void {
  if (config.architecture === 'distilbert') {
    throw new RangeError('DistilBERT knows no token types; leave tokenTypeIds out')
  }
  if (tokenTypeIds.length !== size) {
    throw new RangeError(`A batch of ${size} tokens needs ${size} token types, not ${tokenTypeIds.length}`)
  }
  const unknown = tokenTypeIds.find((type) => type < 0 || type >= config.tokenTypes)
  if (unknown !== undefined) throw new RangeError(`Token type ${unknown} is none of the model's ${config.tokenTypes}`)
}
