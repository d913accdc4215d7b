import { describe, expect, it } from 'vitest'
import type { FileTensor } from '../file-tensor'
import { currentNames } from './current-names'

const tensor: FileTensor = { type: 'F32', shape: [], read: () => Promise.resolve(Float32Array.of(0)) }
const names = (stored: readonly string[], architecture: 'bert' | 'distilbert' | 'albert') => [
  ...currentNames(new Map(stored.map((name) => [name, tensor])), architecture).keys(),
]

describe('currentNames', () => {
  it.each([
    ['bert', 'module.bert.pooler.dense.bias', 'bert.pooler.dense.bias'],
    ['bert', '_orig_mod.module.linear_heads.0.weight', 'linear_heads.0.weight'],
    ['bert', 'bert.embeddings.LayerNorm.gamma', 'bert.embeddings.LayerNorm.weight'],
    ['bert', 'encoder.layer.0.output.LayerNorm.beta', 'bert.encoder.layer.0.output.LayerNorm.bias'],
    ['distilbert', 'transformer.layer.0.ffn.lin1.bias', 'distilbert.transformer.layer.0.ffn.lin1.bias'],
    ['albert', 'encoder.embedding_hidden_mapping_in.bias', 'albert.encoder.embedding_hidden_mapping_in.bias'],
    ['albert', 'module.pooler.weight', 'albert.pooler.weight'],
    ['bert', 'cls.predictions.decoder.beta', 'cls.predictions.decoder.beta'],
  ] as const)('in %s calls %s %s', (architecture, stored, current) => {
    expect(names([stored], architecture)).toEqual([current])
  })

  it('puts the architecture before no part of a model that has it', () => {
    const stored = ['bert.embeddings.word_embeddings.weight', 'pooler.bias']
    expect(names(stored, 'bert')).toEqual(stored)
  })

  it('refuses two tensors of one name', () => {
    expect(() => names(['module.w', 'w'], 'bert')).toThrow('has w twice, as module.w and w')
  })
})
