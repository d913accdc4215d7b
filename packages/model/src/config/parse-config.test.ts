import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError } from './config-error'
import { configJson } from './config-json'
import { TINY_STUDENT, type AlbertConfig, type BertConfig, type DistilBertConfig } from './encoder-config'
import { parseConfig } from './parse-config'

const { tokenTypes, layerNormEpsilon, ...settings } = { ...TINY_STUDENT, vocabularySize: 100 }
const BERT: BertConfig = { ...settings, architecture: 'bert', tokenTypes, layerNormEpsilon }
const DISTILBERT: DistilBertConfig = { ...settings, architecture: 'distilbert', layerNormEpsilon: 1e-12 }
const ALBERT: AlbertConfig = {
  ...BERT,
  architecture: 'albert',
  activation: 'gelu_new',
  embeddingSize: 32,
  hiddenGroups: 2,
  innerGroups: 1,
}

/** The same without the settings that transformers has a default for. */
function sizesOnly(config: BertConfig | DistilBertConfig | AlbertConfig): Record<string, unknown> {
  const size = /^(model_type|vocab_size|max_position_embeddings|embedding_size|dim|n_layers|n_heads|hidden_dim)$/
  const bertSize = /^(hidden_size|num_hidden_layers|num_attention_heads|intermediate_size)$/
  return Object.fromEntries(Object.entries(configJson(config)).filter(([key]) => size.test(key) || bertSize.test(key)))
}

describe('parseConfig', () => {
  it('reads what transformers wrote', () => {
    const json: unknown = JSON.parse(
      readFileSync(new URL('../fixtures/tiny-bert-pooler/config.json', import.meta.url), 'utf8'),
    )
    expect(parseConfig(json)).toEqual({
      architecture: 'bert',
      vocabularySize: 60,
      hiddenSize: 16,
      layers: 2,
      attentionHeads: 2,
      intermediateSize: 32,
      activation: 'gelu',
      maxPositions: 24,
      tokenTypes: 2,
      layerNormEpsilon: 1e-12,
      hiddenDropout: 0.1,
      attentionDropout: 0.1,
      classifierDropout: 0.1,
      initializerRange: 0.25,
      pooling: 'pooler',
      head: 'linear',
    })
  })

  it.each([BERT, DISTILBERT, ALBERT])('reads back what configJson writes of a $architecture', (config) => {
    for (const pooling of ['cls', 'pooler'] as const) {
      for (const head of ['linear', 'separate', 'chexbert'] as const) {
        const changed = {
          ...config,
          pooling,
          head,
          activation: 'silu',
          classifierDropout: 0,
          hiddenDropout: 0.3,
        } as const
        expect(parseConfig(configJson(changed))).toEqual(changed)
      }
    }
  })

  // The defaults of transformers 5.24: BertConfig(), DistilBertConfig(), AlbertConfig().
  it('takes the defaults of transformers for what may be missing', () => {
    const dropped = (rate: number) => ({ hiddenDropout: rate, attentionDropout: rate })
    expect(parseConfig(sizesOnly(BERT))).toEqual({ ...BERT, ...dropped(0.1), classifierDropout: 0.1 })
    expect(parseConfig(sizesOnly(DISTILBERT))).toEqual({ ...DISTILBERT, ...dropped(0.1), classifierDropout: 0.2 })
    expect(parseConfig(sizesOnly(ALBERT))).toEqual({
      ...ALBERT,
      ...dropped(0),
      classifierDropout: 0.1,
      hiddenGroups: 1,
    })
  })

  it("takes BERT's dropout of hidden states for that of the classifier where it has none", () => {
    const json = { ...configJson(BERT), hidden_dropout_prob: 0.2, classifier_dropout: null }
    expect(parseConfig(json).classifierDropout).toBe(0.2)
  })

  it.each([
    ['BertForSequenceClassification', configJson(BERT), 'pooler'],
    ['DistilBertForSequenceClassification', configJson(DISTILBERT), 'pooler'],
    ['AlbertForSequenceClassification', configJson(ALBERT), 'pooler'],
    ['AlbertForMaskedLM', configJson(ALBERT), 'cls'],
  ])('knows the pooling of %s', (name, { pooling, ...json }, expected) => {
    expect(pooling).toBe('cls')
    expect(parseConfig({ ...json, architectures: [name] }).pooling).toBe(expected)
  })

  it('names every key that is wrong, with what was expected and found', () => {
    const json = { ...configJson(BERT), hidden_size: '128', num_hidden_layers: undefined, hidden_act: 'mish' }
    expect(() => parseConfig(json)).toThrow(ConfigError)
    expect(() => parseConfig(json)).toThrow('hidden_size: expected a whole number from 1 to 2147483647, found "128"')
    expect(() => parseConfig(json)).toThrow('num_hidden_layers: expected a whole number from 1 to 1000, found nothing')
    expect(() => parseConfig(json)).toThrow(/hidden_act: expected "gelu" or "gelu_new" or .*, found "mish"/)
  })

  it.each([
    [{ model_type: 'gpt2' }, 'model_type: expected "bert" or "distilbert" or "albert", found "gpt2"'],
    [{ position_embedding_type: 'relative_key' }, 'position_embedding_type: expected "absolute"'],
    [{ num_attention_heads: 3 }, 'num_attention_heads: expected a divisor of hidden_size (128), found 3'],
    [{ num_hidden_layers: 1e9 }, 'num_hidden_layers: expected a whole number from 1 to 1000, found 1000000000'],
    [{ hidden_dropout_prob: 1 }, 'hidden_dropout_prob: expected a number from 0 up to but not including 1, found 1'],
    [{ layer_norm_eps: 0 }, 'layer_norm_eps: expected a number above 0, found 0'],
    [{ vocab_size: 'x'.repeat(1000) }, /vocab_size: .*, found "x{39}…$/],
    [{ head: 'many' }, 'head: expected "linear" or "separate" or "chexbert", found "many"'],
    [{ pooling: 'mean' }, 'pooling: expected "cls" or "pooler", found "mean"'],
  ])('refuses %j', (change, message) => {
    expect(() => parseConfig({ ...configJson(BERT), ...change })).toThrow(message)
  })

  it.each([
    [DISTILBERT, { dim: 0 }, 'dim: expected a whole number from 1'],
    [DISTILBERT, { n_heads: 3 }, 'n_heads: expected a divisor of dim (128), found 3'],
    [DISTILBERT, { seq_classif_dropout: -1 }, 'seq_classif_dropout: expected a number from 0'],
    [DISTILBERT, { layer_norm_eps: 1e-5 }, 'layer_norm_eps: expected 1e-12, found 0.00001'],
    [ALBERT, { embedding_size: null }, 'embedding_size: expected a whole number from 1 to 2147483647, found null'],
    [ALBERT, { num_hidden_groups: 3 }, 'num_hidden_groups: expected a whole number from 1 to 2, found 3'],
    [ALBERT, { inner_group_num: 1e9 }, 'inner_group_num: expected a whole number from 1 to 100'],
  ])('refuses of a $architecture %j', (config, change, message) => {
    expect(() => parseConfig({ ...configJson(config), ...change })).toThrow(message)
  })

  it('refuses what is no object', () => {
    expect(() => parseConfig(null)).toThrow('config.json: expected a JSON object, found null')
  })
})
