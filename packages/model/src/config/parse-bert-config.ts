import type { BertConfig } from './bert-config'
import { ConfigError, type ConfigIssue } from './config-error'

/** The largest BERT published has 48 layers; a file that asks for far more is broken or hostile. */
const MAX_LAYERS = 1000
/** Sizes are row and column counts of matrices, which tensors index with 32 bits. */
const MAX_SIZE = 2 ** 31 - 1

/** Longest excerpt of a wrong value in an error. */
const MAX_EXCERPT = 40

/**
 * Reads a parsed `config.json` of Hugging Face transformers. Settings that transformers has a default for may be
 * missing; sizes may not. Keys that do not bear on the encoder or its head are left aside.
 *
 * Throws {@link ConfigError}, which names every key that is missing or wrong.
 */
export function parseBertConfig(json: unknown): BertConfig {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ConfigError([{ key: 'config.json', expected: 'a JSON object', found: excerpt(json) }])
  }
  const values = new Map<string, unknown>(Object.entries(json))
  const issues: ConfigIssue[] = []

  const number = (key: string, expected: string, accepts: (value: number) => boolean, fallback?: number): number => {
    const value = values.get(key) ?? fallback
    if (typeof value === 'number' && accepts(value)) return value
    issues.push({ key, expected, found: excerpt(values.get(key)) })
    return NaN
  }
  const size = (key: string, options: { readonly fallback?: number; readonly max?: number } = {}): number => {
    const max = options.max ?? MAX_SIZE
    const accepts = (value: number) => Number.isInteger(value) && value >= 1 && value <= max
    return number(key, `a whole number from 1 to ${max}`, accepts, options.fallback)
  }
  const rate = (key: string, fallback: number): number =>
    number(key, 'a number from 0 up to but not including 1', (value) => value >= 0 && value < 1, fallback)
  const onlyIs = (key: string, only: string): void => {
    if (values.get(key) !== only) issues.push({ key, expected: `"${only}"`, found: excerpt(values.get(key)) })
  }
  const onlyIsIfGiven = (key: string, only: string): void => {
    if (values.get(key) != null) onlyIs(key, only)
  }

  onlyIs('model_type', 'bert')
  onlyIsIfGiven('hidden_act', 'gelu')
  onlyIsIfGiven('position_embedding_type', 'absolute')
  const hiddenDropout = rate('hidden_dropout_prob', 0.1)
  const config: BertConfig = {
    architecture: 'bert',
    vocabularySize: size('vocab_size'),
    hiddenSize: size('hidden_size'),
    layers: size('num_hidden_layers', { max: MAX_LAYERS }),
    attentionHeads: size('num_attention_heads'),
    intermediateSize: size('intermediate_size'),
    maxPositions: size('max_position_embeddings'),
    tokenTypes: size('type_vocab_size', { fallback: 2 }),
    layerNormEpsilon: number('layer_norm_eps', 'a number above 0', (value) => value > 0, 1e-12),
    hiddenDropout,
    attentionDropout: rate('attention_probs_dropout_prob', 0.1),
    classifierDropout: rate('classifier_dropout', hiddenDropout),
    initializerRange: number('initializer_range', 'a number of at least 0', (value) => value >= 0, 0.02),
    pooling: hasPooler(values.get('architectures')) ? 'pooler' : 'cls',
  }
  if (config.hiddenSize % config.attentionHeads > 0) {
    const expected = `a divisor of hidden_size (${config.hiddenSize})`
    issues.push({ key: 'num_attention_heads', expected, found: String(config.attentionHeads) })
  }
  if (issues.length > 0) throw new ConfigError(issues)
  return config
}

function hasPooler(architectures: unknown): boolean {
  return Array.isArray(architectures) && architectures.includes('BertForSequenceClassification')
}

function excerpt(value: unknown): string | undefined {
  const json = JSON.stringify(value)
  return json === undefined || json.length <= MAX_EXCERPT ? json : `${json.slice(0, MAX_EXCERPT)}…`
}
