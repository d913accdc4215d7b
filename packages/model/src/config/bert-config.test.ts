import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TINY_STUDENT, type BertConfig } from './bert-config'
import { bertConfigJson } from './bert-config-json'
import { ConfigError } from './config-error'
import { parseBertConfig } from './parse-bert-config'

const CONFIG: BertConfig = { ...TINY_STUDENT, vocabularySize: 100 }

describe('parseBertConfig', () => {
  it('reads what transformers wrote', () => {
    const json: unknown = JSON.parse(
      readFileSync(new URL('../fixtures/tiny-bert-pooler/config.json', import.meta.url), 'utf8'),
    )
    expect(parseBertConfig(json)).toEqual({
      architecture: 'bert',
      vocabularySize: 60,
      hiddenSize: 16,
      layers: 2,
      attentionHeads: 2,
      intermediateSize: 32,
      maxPositions: 24,
      tokenTypes: 2,
      layerNormEpsilon: 1e-12,
      hiddenDropout: 0.1,
      attentionDropout: 0.1,
      classifierDropout: 0.1,
      initializerRange: 0.25,
      pooling: 'pooler',
    })
  })

  it('reads back what bertConfigJson writes', () => {
    const config: BertConfig = { ...CONFIG, pooling: 'pooler', classifierDropout: 0, hiddenDropout: 0.3 }
    expect(parseBertConfig(bertConfigJson(config))).toEqual(config)
  })

  it('takes the defaults of transformers for what may be missing', () => {
    const { architectures, type_vocab_size, classifier_dropout, ...rest } = bertConfigJson(CONFIG)
    expect([architectures, type_vocab_size, classifier_dropout]).toEqual([['BertModel'], 2, 0.1])
    expect(parseBertConfig({ ...rest, hidden_dropout_prob: 0.2 })).toEqual({
      ...CONFIG,
      hiddenDropout: 0.2,
      classifierDropout: 0.2,
    })
  })

  it('names every key that is wrong, with what was expected and found', () => {
    const json = { ...bertConfigJson(CONFIG), hidden_size: '128', num_hidden_layers: undefined, hidden_act: 'relu' }
    expect(() => parseBertConfig(json)).toThrow(ConfigError)
    expect(() => parseBertConfig(json)).toThrow(
      'hidden_size: expected a whole number from 1 to 2147483647, found "128"',
    )
    expect(() => parseBertConfig(json)).toThrow(
      'num_hidden_layers: expected a whole number from 1 to 1000, found nothing',
    )
    expect(() => parseBertConfig(json)).toThrow('hidden_act: expected "gelu", found "relu"')
  })

  it.each([
    [{ model_type: 'gpt2' }, 'model_type: expected "bert", found "gpt2"'],
    [{ position_embedding_type: 'relative_key' }, 'position_embedding_type: expected "absolute"'],
    [{ num_attention_heads: 3 }, 'num_attention_heads: expected a divisor of hidden_size (128), found 3'],
    [{ num_hidden_layers: 1e9 }, 'num_hidden_layers: expected a whole number from 1 to 1000, found 1000000000'],
    [{ hidden_dropout_prob: 1 }, 'hidden_dropout_prob: expected a number from 0 up to but not including 1, found 1'],
    [{ layer_norm_eps: 0 }, 'layer_norm_eps: expected a number above 0, found 0'],
    [{ vocab_size: 'x'.repeat(1000) }, /vocab_size: .*, found "x{39}…$/],
  ])('refuses %j', (change, message) => {
    expect(() => parseBertConfig({ ...bertConfigJson(CONFIG), ...change })).toThrow(message)
  })

  it('refuses what is no object', () => {
    expect(() => parseBertConfig(null)).toThrow('config.json: expected a JSON object, found null')
  })
})
