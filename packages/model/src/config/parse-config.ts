import { ConfigError } from './config-error'
import { CONFIG_KEYS, TRANSFORMERS_CLASSES } from './config-keys'
import { ConfigValues, excerpt } from './config-values'
import {
  ACTIVATIONS,
  ARCHITECTURES,
  HEADS,
  POOLINGS,
  type Activation,
  type EncoderConfig,
  type EncoderSettings,
  type Pooling,
} from './encoder-config'

/** The largest encoder published has 48 layers; a file that asks for far more is broken or hostile. */
const MAX_LAYERS = 1000
/** Published ALBERTs have 1 block a layer. */
const MAX_INNER_GROUPS = 100

/**
 * Reads a parsed `config.json` of Hugging Face transformers, of a BERT, DistilBERT or ALBERT (`model_type`). Settings
 * that transformers has a default for may be missing; sizes may not. Keys that do not bear on the encoder or its head
 * are left aside. Without the keys `pooling` and `head`, which are ours, a sequence classifier (`architectures`) has
 * its pooler and any other model has none, and the head is one linear layer.
 *
 * Throws {@link ConfigError}, which names every key that is missing or wrong.
 */
export function parseConfig(json: unknown): EncoderConfig {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ConfigError([{ key: 'config.json', expected: 'a JSON object', found: excerpt(json) }])
  }
  const values = new ConfigValues(new Map<string, unknown>(Object.entries(json)))
  const architecture = values.choice('model_type', ARCHITECTURES)
  // Which names the other keys have depends on it.
  if (values.issues.length > 0) throw new ConfigError(values.issues)
  const config = READERS[architecture](values)
  if (values.issues.length > 0) throw new ConfigError(values.issues)
  return config
}

const READERS: Readonly<Record<EncoderConfig['architecture'], (values: ConfigValues) => EncoderConfig>> = {
  bert: (values) => ({
    architecture: 'bert',
    ...settings(values, 'bert', { activation: 'gelu', dropout: 0.1 }),
    tokenTypes: values.size('type_vocab_size', { fallback: 2 }),
    layerNormEpsilon: epsilon(values),
  }),
  distilbert: (values) => ({
    architecture: 'distilbert',
    ...settings(values, 'distilbert', { activation: 'gelu', dropout: 0.1, classifierDropout: 0.2 }),
    layerNormEpsilon: values.choice('layer_norm_eps', [1e-12], 1e-12),
  }),
  albert: (values) => {
    const common = settings(values, 'albert', { activation: 'gelu_new', dropout: 0, classifierDropout: 0.1 })
    return {
      architecture: 'albert',
      ...common,
      tokenTypes: values.size('type_vocab_size', { fallback: 2 }),
      layerNormEpsilon: epsilon(values),
      embeddingSize: values.size('embedding_size'),
      hiddenGroups: values.size('num_hidden_groups', { fallback: 1, max: common.layers || MAX_LAYERS }),
      innerGroups: values.size('inner_group_num', { fallback: 1, max: MAX_INNER_GROUPS }),
    }
  },
}

interface Defaults {
  readonly activation: Activation
  readonly dropout: number
  /** That of hidden states where it is left out. */
  readonly classifierDropout?: number
}

function settings(
  values: ConfigValues,
  architecture: EncoderConfig['architecture'],
  defaults: Defaults,
): EncoderSettings {
  const keys = CONFIG_KEYS[architecture]
  values.choice('position_embedding_type', ['absolute'], 'absolute')
  const hiddenSize = values.size(keys.hiddenSize)
  const attentionHeads = values.size(keys.attentionHeads)
  if (hiddenSize % attentionHeads > 0) {
    values.refuse(keys.attentionHeads, `a divisor of ${keys.hiddenSize} (${hiddenSize})`)
  }
  const hiddenDropout = values.rate(keys.hiddenDropout, defaults.dropout)
  return {
    vocabularySize: values.size('vocab_size'),
    hiddenSize,
    layers: values.size(keys.layers, { max: MAX_LAYERS }),
    attentionHeads,
    intermediateSize: values.size(keys.intermediateSize),
    activation: values.choice(keys.activation, ACTIVATIONS, defaults.activation),
    maxPositions: values.size('max_position_embeddings'),
    hiddenDropout,
    attentionDropout: values.rate(keys.attentionDropout, defaults.dropout),
    classifierDropout: values.rate(keys.classifierDropout, defaults.classifierDropout ?? hiddenDropout),
    initializerRange: values.number('initializer_range', 'a number of at least 0', (value) => value >= 0, 0.02),
    pooling: values.choice('pooling', POOLINGS, poolingOf(values.get('architectures'), architecture)),
    head: values.choice('head', HEADS, 'linear'),
  }
}

function epsilon(values: ConfigValues): number {
  return values.number('layer_norm_eps', 'a number above 0', (value) => value > 0, 1e-12)
}

function poolingOf(architectures: unknown, architecture: EncoderConfig['architecture']): Pooling {
  const [, classifier] = TRANSFORMERS_CLASSES[architecture]
  return Array.isArray(architectures) && architectures.includes(classifier) ? 'pooler' : 'cls'
}
