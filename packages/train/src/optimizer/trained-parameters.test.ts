import type * as tf from '@tensorflow/tfjs-core'
import { describe, expect, it } from 'vitest'
import { trainedParameters } from './trained-parameters'

const NAMES = {
  bert: [
    'bert.embeddings.word_embeddings.weight',
    'bert.embeddings.LayerNorm.weight',
    'bert.encoder.layer.0.attention.self.query.weight',
    'bert.encoder.layer.1.output.LayerNorm.weight',
    'bert.encoder.layer.1.output.dense.bias',
    'bert.pooler.dense.weight',
    'classifier.weight',
  ],
  distilbert: [
    'distilbert.embeddings.position_embeddings.weight',
    'distilbert.embeddings.LayerNorm.bias',
    'distilbert.transformer.layer.0.sa_layer_norm.weight',
    'distilbert.transformer.layer.1.ffn.lin1.weight',
    'distilbert.transformer.layer.1.output_layer_norm.weight',
    'pre_classifier.weight',
    'linear_heads.13.weight',
  ],
  albert: [
    'albert.embeddings.word_embeddings.weight',
    'albert.encoder.embedding_hidden_mapping_in.bias',
    'albert.encoder.albert_layer_groups.0.albert_layers.0.ffn.weight',
    'albert.encoder.albert_layer_groups.1.albert_layers.0.full_layer_layer_norm.weight',
    'albert.encoder.albert_layer_groups.1.albert_layers.1.attention.LayerNorm.weight',
    'albert.pooler.weight',
    'classifier.bias',
  ],
} as const

type Architecture = keyof typeof NAMES

const OPTIONS = { layerDecay: 1, freezeEmbeddings: false, freezeLayers: 0 }

function trained(architecture: Architecture, options: Partial<typeof OPTIONS>) {
  const parameters = new Map(NAMES[architecture].map((name) => [name, { trainable: true } as tf.Variable]))
  return [...trainedParameters(parameters, { ...OPTIONS, ...options }).values()]
}

describe.each(Object.keys(NAMES) as Architecture[])('trainedParameters of %s', (architecture) => {
  it('decays matrices and embeddings, not biases and layer norms', () => {
    const expected = {
      bert: [true, false, true, false, false, true, true],
      distilbert: [true, false, false, true, false, true, true],
      albert: [true, false, true, false, false, true, false],
    }[architecture]
    expect(trained(architecture, {}).map(({ decays }) => decays)).toEqual(expected)
  })

  it('takes a share of the rate for each stage below the head', () => {
    const rates = trained(architecture, { layerDecay: 0.5 }).map(({ rateShare }) => rateShare)
    const expected = [1 / 8, 1 / 8, 1 / 4, 1 / 2, 1 / 2, 1, 1]
    expect(rates).toEqual(expected)
  })

  it('leaves out what is frozen', () => {
    expect(trained(architecture, { freezeEmbeddings: true })).toHaveLength(5)
    expect(trained(architecture, { freezeLayers: 1 })).toHaveLength(6)
    expect(trained(architecture, { freezeEmbeddings: true, freezeLayers: 2 })).toHaveLength(2)
    expect(() => trained(architecture, { freezeLayers: 3 })).toThrow('freezeLayers must be at most 2')
  })
})
