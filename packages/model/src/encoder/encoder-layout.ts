import type { AlbertConfig, EncoderConfig } from '../config/encoder-config'

/** The parameters of one block by the beginnings of their Hugging Face names, and where it drops activations. */
export interface BlockLayout {
  readonly query: string
  readonly key: string
  readonly value: string
  readonly attentionOutput: string
  readonly attentionNorm: string
  readonly intermediate: string
  readonly output: string
  readonly outputNorm: string
  /** Whether `hiddenDropout` falls on what attention adds to the residual, and on what the feed-forward part adds. */
  readonly dropsAttention: boolean
  readonly dropsOutput: boolean
}

/** What tells the architectures apart: all are embeddings, then blocks of attention and feed-forward, then a pooler. */
export interface EncoderLayout {
  readonly embeddings: string
  readonly embeddingSize: number
  /** Types of tokens that have an embedding; 0 where the architecture knows none. */
  readonly tokenTypes: number
  /** The dense layer that widens the embeddings to the hidden size. */
  readonly mapping?: string
  /** In the order of computation; ALBERT's are the same parameters again and again. */
  readonly blocks: readonly BlockLayout[]
  readonly pooler: { readonly dense: string; readonly activation: 'tanh' | 'relu' }
}

export function encoderLayout(config: EncoderConfig): EncoderLayout {
  switch (config.architecture) {
    case 'bert':
      return {
        embeddings: 'bert.embeddings',
        embeddingSize: config.hiddenSize,
        tokenTypes: config.tokenTypes,
        blocks: count(config.layers).map((index) => bertBlock(`bert.encoder.layer.${index}`)),
        pooler: { dense: 'bert.pooler.dense', activation: 'tanh' },
      }
    case 'distilbert':
      return {
        embeddings: 'distilbert.embeddings',
        embeddingSize: config.hiddenSize,
        tokenTypes: 0,
        blocks: count(config.layers).map((index) => distilBertBlock(`distilbert.transformer.layer.${index}`)),
        pooler: { dense: 'pre_classifier', activation: 'relu' },
      }
    case 'albert':
      return {
        embeddings: 'albert.embeddings',
        embeddingSize: config.embeddingSize,
        tokenTypes: config.tokenTypes,
        mapping: 'albert.encoder.embedding_hidden_mapping_in',
        blocks: count(config.layers).flatMap((layer) => albertLayer(config, layer)),
        pooler: { dense: 'albert.pooler', activation: 'tanh' },
      }
  }
}

function bertBlock(layer: string): BlockLayout {
  return {
    query: `${layer}.attention.self.query`,
    key: `${layer}.attention.self.key`,
    value: `${layer}.attention.self.value`,
    attentionOutput: `${layer}.attention.output.dense`,
    attentionNorm: `${layer}.attention.output.LayerNorm`,
    intermediate: `${layer}.intermediate.dense`,
    output: `${layer}.output.dense`,
    outputNorm: `${layer}.output.LayerNorm`,
    dropsAttention: true,
    dropsOutput: true,
  }
}

function distilBertBlock(layer: string): BlockLayout {
  return {
    query: `${layer}.attention.q_lin`,
    key: `${layer}.attention.k_lin`,
    value: `${layer}.attention.v_lin`,
    attentionOutput: `${layer}.attention.out_lin`,
    attentionNorm: `${layer}.sa_layer_norm`,
    intermediate: `${layer}.ffn.lin1`,
    output: `${layer}.ffn.lin2`,
    outputNorm: `${layer}.output_layer_norm`,
    dropsAttention: false,
    dropsOutput: true,
  }
}

/** Layers are dealt out to the groups in runs of equal length, as transformers does it, rounding included. */
function albertLayer({ layers, hiddenGroups, innerGroups }: AlbertConfig, layer: number): BlockLayout[] {
  const group = Math.floor(layer / (layers / hiddenGroups))
  return count(innerGroups).map((inner) =>
    albertBlock(`albert.encoder.albert_layer_groups.${group}.albert_layers.${inner}`),
  )
}

function albertBlock(layer: string): BlockLayout {
  return {
    query: `${layer}.attention.query`,
    key: `${layer}.attention.key`,
    value: `${layer}.attention.value`,
    attentionOutput: `${layer}.attention.dense`,
    attentionNorm: `${layer}.attention.LayerNorm`,
    intermediate: `${layer}.ffn`,
    output: `${layer}.ffn_output`,
    outputNorm: `${layer}.full_layer_layer_norm`,
    dropsAttention: true,
    dropsOutput: false,
  }
}

function count(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index)
}
