import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import type { BertConfig } from './bert-config'

/** The `config.json` of a model, as Hugging Face transformers reads it; {@link parseBertConfig} reads it back. */
export function bertConfigJson(config: BertConfig): Record<string, unknown> {
  const logitNames = OBSERVATIONS.flatMap((observation) => LABEL_CLASSES.map((label) => `${observation}: ${label}`))
  return {
    model_type: 'bert',
    architectures: [config.pooling === 'pooler' ? 'BertForSequenceClassification' : 'BertModel'],
    vocab_size: config.vocabularySize,
    hidden_size: config.hiddenSize,
    num_hidden_layers: config.layers,
    num_attention_heads: config.attentionHeads,
    intermediate_size: config.intermediateSize,
    max_position_embeddings: config.maxPositions,
    type_vocab_size: config.tokenTypes,
    hidden_act: 'gelu',
    layer_norm_eps: config.layerNormEpsilon,
    hidden_dropout_prob: config.hiddenDropout,
    attention_probs_dropout_prob: config.attentionDropout,
    classifier_dropout: config.classifierDropout,
    initializer_range: config.initializerRange,
    id2label: Object.fromEntries(logitNames.map((name, index) => [index, name])),
    label2id: Object.fromEntries(logitNames.map((name, index) => [name, index])),
  }
}
