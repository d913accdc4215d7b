/**
 * Size and settings of a BERT encoder with a 14×4 head, as in the `config.json` of Hugging Face transformers.
 *
 * `architecture` tells the encoder's kind and will tell others apart from it.
 */
export interface BertConfig {
  readonly architecture: 'bert'
  readonly vocabularySize: number
  readonly hiddenSize: number
  readonly layers: number
  /** Attention heads a layer; `hiddenSize` is a multiple of it. */
  readonly attentionHeads: number
  readonly intermediateSize: number
  /** Longest sequence in tokens, `[CLS]` and `[SEP]` included. */
  readonly maxPositions: number
  readonly tokenTypes: number
  readonly layerNormEpsilon: number
  /** Dropout rates in training, from 0 (none) up to but not including 1. */
  readonly hiddenDropout: number
  readonly attentionDropout: number
  readonly classifierDropout: number
  /** Standard deviation of freshly drawn weights. */
  readonly initializerRange: number
  /**
   * What the head reads: `'cls'` is the last hidden state of `[CLS]`, as in the study; `'pooler'` puts BERT's pooler
   * (a dense layer and tanh) in between, as `BertForSequenceClassification` does.
   */
  readonly pooling: 'cls' | 'pooler'
}

/** The embedded default student, small enough to train on two processor cores. Spread it and add `vocabularySize`. */
export const TINY_STUDENT: Omit<BertConfig, 'vocabularySize'> = {
  architecture: 'bert',
  hiddenSize: 128,
  layers: 2,
  attentionHeads: 2,
  intermediateSize: 512,
  maxPositions: 128,
  tokenTypes: 2,
  layerNormEpsilon: 1e-12,
  hiddenDropout: 0.1,
  attentionDropout: 0.1,
  classifierDropout: 0.1,
  initializerRange: 0.02,
  pooling: 'cls',
}
