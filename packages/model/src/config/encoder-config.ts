/** What lies between the two dense layers of a block, by the names of Hugging Face transformers. */
export const ACTIVATIONS = ['gelu', 'gelu_new', 'gelu_fast', 'gelu_pytorch_tanh', 'relu', 'silu', 'swish'] as const
export type Activation = (typeof ACTIVATIONS)[number]

/** The kinds of encoder. */
export const ARCHITECTURES = ['bert', 'distilbert', 'albert'] as const

/**
 * How the state of `[CLS]` becomes 14×4 logits: `'linear'`, one layer for all, as in the study; `'separate'`, a layer
 * an observation, as in CheXpert++; `'chexbert'`, the heads of CheXbert (13 of four classes, and No Finding of two).
 */
export const HEADS = ['linear', 'separate', 'chexbert'] as const
export type Head = (typeof HEADS)[number]

/**
 * What the head reads: `'cls'` is the last hidden state of `[CLS]`, as in the study; `'pooler'` puts in between what
 * the architecture's sequence classifier has there (BERT, ALBERT: a dense layer and tanh; DistilBERT: one and relu).
 */
export const POOLINGS = ['cls', 'pooler'] as const
export type Pooling = (typeof POOLINGS)[number]

/** What every encoder with its head has, as in the `config.json` of Hugging Face transformers. */
export interface EncoderSettings {
  readonly vocabularySize: number
  readonly hiddenSize: number
  readonly layers: number
  /** Attention heads a layer; `hiddenSize` is a multiple of it. */
  readonly attentionHeads: number
  readonly intermediateSize: number
  readonly activation: Activation
  /** Longest sequence in tokens, `[CLS]` and `[SEP]` included. */
  readonly maxPositions: number
  /** Dropout rates in training, from 0 (none) up to but not including 1. */
  readonly hiddenDropout: number
  readonly attentionDropout: number
  readonly classifierDropout: number
  /** Standard deviation of freshly drawn weights. */
  readonly initializerRange: number
  readonly pooling: Pooling
  readonly head: Head
}

/** Devlin et al., "BERT", 2019. */
export interface BertConfig extends EncoderSettings {
  readonly architecture: 'bert'
  readonly tokenTypes: number
  readonly layerNormEpsilon: number
}

/** Sanh et al., "DistilBERT", 2019: BERT without token types. */
export interface DistilBertConfig extends EncoderSettings {
  readonly architecture: 'distilbert'
  /** Not a setting: DistilBERT has but this one. */
  readonly layerNormEpsilon: 1e-12
}

/** Lan et al., "ALBERT", 2020: narrow embeddings widened to `hiddenSize`, and layers that share their parameters. */
export interface AlbertConfig extends EncoderSettings {
  readonly architecture: 'albert'
  readonly tokenTypes: number
  readonly layerNormEpsilon: number
  readonly embeddingSize: number
  /** Sets of parameters that the layers share out among them, from 1 (all share one) to `layers`. */
  readonly hiddenGroups: number
  /** Blocks, each with parameters of its own, that make one layer. */
  readonly innerGroups: number
}

/** Size and settings of an encoder with a 14×4 head. */
export type EncoderConfig = BertConfig | DistilBertConfig | AlbertConfig

/** The embedded default student, small enough to train on two processor cores. Spread it and add `vocabularySize`. */
export const TINY_STUDENT: Omit<BertConfig, 'vocabularySize'> = {
  architecture: 'bert',
  hiddenSize: 128,
  layers: 2,
  attentionHeads: 2,
  intermediateSize: 512,
  activation: 'gelu',
  maxPositions: 128,
  tokenTypes: 2,
  layerNormEpsilon: 1e-12,
  hiddenDropout: 0.1,
  attentionDropout: 0.1,
  classifierDropout: 0.1,
  initializerRange: 0.02,
  pooling: 'cls',
  head: 'linear',
}
