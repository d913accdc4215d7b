import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { CONFIG_KEYS, TRANSFORMERS_CLASSES } from './config-keys'
import type { EncoderConfig } from './encoder-config'

/**
 * The `config.json` of a model, as Hugging Face transformers reads it; {@link parseConfig} reads it back. `pooling` and
 * `head` are keys of ours, which transformers leaves aside.
 */
export function configJson(config: EncoderConfig): Record<string, unknown> {
  const keys = CONFIG_KEYS[config.architecture]
  const [encoder, classifier] = TRANSFORMERS_CLASSES[config.architecture]
  return {
    model_type: config.architecture,
    architectures: [config.pooling === 'pooler' && config.head === 'linear' ? classifier : encoder],
    vocab_size: config.vocabularySize,
    [keys.hiddenSize]: config.hiddenSize,
    [keys.layers]: config.layers,
    [keys.attentionHeads]: config.attentionHeads,
    [keys.intermediateSize]: config.intermediateSize,
    [keys.activation]: config.activation,
    max_position_embeddings: config.maxPositions,
    ...architectureJson(config),
    layer_norm_eps: config.layerNormEpsilon,
    [keys.hiddenDropout]: config.hiddenDropout,
    [keys.attentionDropout]: config.attentionDropout,
    [keys.classifierDropout]: config.classifierDropout,
    initializer_range: config.initializerRange,
    pooling: config.pooling,
    head: config.head,
    ...logitNames(),
  }
}

function architectureJson(config: EncoderConfig): Record<string, unknown> {
  switch (config.architecture) {
    case 'bert':
      return { type_vocab_size: config.tokenTypes }
    case 'distilbert':
      return {}
    case 'albert':
      return {
        type_vocab_size: config.tokenTypes,
        embedding_size: config.embeddingSize,
        num_hidden_groups: config.hiddenGroups,
        inner_group_num: config.innerGroups,
      }
  }
}

function logitNames(): Record<string, unknown> {
  const names = OBSERVATIONS.flatMap((observation) => LABEL_CLASSES.map((label) => `${observation}: ${label}`))
  return {
    id2label: Object.fromEntries(names.map((name, index) => [index, name])),
    label2id: Object.fromEntries(names.map((name, index) => [name, index])),
  }
}
