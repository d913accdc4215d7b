import { describe, expect, it } from 'vitest'
import { TINY_STUDENT, type AlbertConfig, type EncoderConfig } from './config/encoder-config'
import { parameterShapes } from './parameter-shapes'

const SMALL = { ...TINY_STUDENT, vocabularySize: 100, hiddenSize: 8, intermediateSize: 16, layers: 2, maxPositions: 10 }

function shapes(config: EncoderConfig, prefix: string): Record<string, string> {
  const named = [...parameterShapes(config)].filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(named.map(([name, { shape }]) => [name.slice(prefix.length), shape.join(' ')]))
}

const ALBERT: AlbertConfig = {
  ...SMALL,
  architecture: 'albert',
  embeddingSize: 4,
  hiddenGroups: 1,
  innerGroups: 1,
}

/** How many numbers the model learns. */
const size = (config: EncoderConfig) =>
  [...parameterShapes(config).values()].reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b), 0)

describe('parameterShapes', () => {
  const BASE = {
    hiddenSize: 768,
    layers: 12,
    attentionHeads: 12,
    intermediateSize: 3072,
    maxPositions: 512,
    tokenTypes: 2,
  }
  const HEAD = 56 * 769

  // What transformers 5.24 counts (model.num_parameters()), and the head.
  it.each([
    ['BertModel', { ...SMALL, ...BASE, vocabularySize: 30522, pooling: 'pooler' as const }, 109_482_240],
    [
      'DistilBertModel',
      {
        ...SMALL,
        ...BASE,
        architecture: 'distilbert',
        vocabularySize: 30522,
        layers: 6,
        layerNormEpsilon: 1e-12,
      } as const,
      66_362_880,
    ],
    [
      'AlbertModel',
      { ...ALBERT, ...BASE, vocabularySize: 30000, embeddingSize: 128, pooling: 'pooler' as const },
      11_683_584,
    ],
  ])('has as many parameters as %s of base size', (_, config, count) => {
    expect(size(config) - HEAD).toBe(count)
  })

  it('names the layers of DistilBERT, which has no token types', () => {
    const config = { ...SMALL, architecture: 'distilbert', layerNormEpsilon: 1e-12 } as const
    expect(shapes(config, 'distilbert.embeddings.')).toEqual({
      'word_embeddings.weight': '100 8',
      'position_embeddings.weight': '10 8',
      'LayerNorm.weight': '8',
      'LayerNorm.bias': '8',
    })
    expect(
      Object.keys(shapes(config, 'distilbert.transformer.layer.1.')).filter((name) => /weight/.test(name)),
    ).toEqual([
      ...['attention.q_lin.weight', 'attention.k_lin.weight', 'attention.v_lin.weight', 'attention.out_lin.weight'],
      ...['sa_layer_norm.weight', 'ffn.lin1.weight', 'ffn.lin2.weight', 'output_layer_norm.weight'],
    ])
    expect(shapes({ ...config, pooling: 'pooler' }, 'pre_classifier')).toEqual({ '.weight': '8 8', '.bias': '8' })
  })

  it("has ALBERT's shared layers once a group, and narrow embeddings", () => {
    expect(shapes(ALBERT, 'albert.embeddings.')['word_embeddings.weight']).toBe('100 4')
    expect(shapes(ALBERT, 'albert.encoder.embedding_hidden_mapping_in')).toEqual({ '.weight': '8 4', '.bias': '8' })
    const groups = (config: AlbertConfig) =>
      new Set(
        Object.keys(shapes(config, 'albert.encoder.')).map((name) => /groups\.\d+\.albert_layers\.\d+/.exec(name)?.[0]),
      )
    expect(groups(ALBERT)).toEqual(new Set([undefined, 'groups.0.albert_layers.0']))
    expect(groups({ ...ALBERT, layers: 3, hiddenGroups: 2, innerGroups: 2 })).toEqual(
      new Set([
        undefined,
        ...[0, 1].flatMap((group) => [0, 1].map((inner) => `groups.${group}.albert_layers.${inner}`)),
      ]),
    )
  })

  it.each([
    ['linear' as const, { 'classifier.weight': '56 8', 'classifier.bias': '56' }],
    [
      'separate' as const,
      { 'linear_heads.0.weight': '4 8', 'linear_heads.13.weight': '4 8', 'linear_heads.13.bias': '4' },
    ],
    [
      'chexbert' as const,
      { 'linear_heads.0.weight': '4 8', 'linear_heads.12.bias': '4', 'linear_heads.13.weight': '2 8' },
    ],
  ])('has the %s head', (head, expected) => {
    const all = shapes({ ...SMALL, head }, '')
    expect(all).toMatchObject(expected)
    expect(Object.keys(all).filter((name) => !name.startsWith('bert.'))).toHaveLength(head === 'linear' ? 2 : 28)
  })
})
