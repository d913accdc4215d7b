import type { EncoderConfig, EncoderSettings } from './encoder-config'

/** The settings that architectures call by different names in `config.json`. */
type RenamedSetting =
  | 'hiddenSize'
  | 'layers'
  | 'attentionHeads'
  | 'intermediateSize'
  | 'activation'
  | 'hiddenDropout'
  | 'attentionDropout'
  | 'classifierDropout'

type ConfigKeys = Readonly<Record<RenamedSetting & keyof EncoderSettings, string>>

const BERT_KEYS: ConfigKeys = {
  hiddenSize: 'hidden_size',
  layers: 'num_hidden_layers',
  attentionHeads: 'num_attention_heads',
  intermediateSize: 'intermediate_size',
  activation: 'hidden_act',
  hiddenDropout: 'hidden_dropout_prob',
  attentionDropout: 'attention_probs_dropout_prob',
  classifierDropout: 'classifier_dropout',
}

export const CONFIG_KEYS: Readonly<Record<EncoderConfig['architecture'], ConfigKeys>> = {
  bert: BERT_KEYS,
  albert: { ...BERT_KEYS, classifierDropout: 'classifier_dropout_prob' },
  distilbert: {
    hiddenSize: 'dim',
    layers: 'n_layers',
    attentionHeads: 'n_heads',
    intermediateSize: 'hidden_dim',
    activation: 'activation',
    hiddenDropout: 'dropout',
    attentionDropout: 'attention_dropout',
    classifierDropout: 'seq_classif_dropout',
  },
}

/** What transformers calls the bare encoder and its sequence classifier. */
export const TRANSFORMERS_CLASSES: Readonly<Record<EncoderConfig['architecture'], readonly [string, string]>> = {
  bert: ['BertModel', 'BertForSequenceClassification'],
  distilbert: ['DistilBertModel', 'DistilBertForSequenceClassification'],
  albert: ['AlbertModel', 'AlbertForSequenceClassification'],
}
