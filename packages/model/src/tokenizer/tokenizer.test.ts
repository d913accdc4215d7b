import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Tokenizer } from './tokenizer'
import { TokenizerError } from './tokenizer-error'
import { tokenizerJson } from './tokenizer-json'

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'))

/** Ids 5 to 8 after the special tokens. */
const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', 'no', 'effusion', 'effusions', '##s']
const tokenizer = Tokenizer.fromJson(tokenizerJson(VOCABULARY, { lowercase: true }))

describe('encode', () => {
  it('gives the ids of Python tokenizers on fuzzed texts', () => {
    const trained = Tokenizer.fromJson(json('tokenizer.json'))
    const { cases } = json('ids.json') as { cases: { text: string; ids: number[] }[] }
    expect(cases.length).toBe(400)
    for (const { text, ids } of cases) expect(Array.from(trained.encode(text)), JSON.stringify(text)).toEqual(ids)
  })

  it('puts [CLS] before and [SEP] after the text', () => {
    expect(Array.from(tokenizer.encode('No effusions'))).toEqual([2, 5, 7, 3])
    expect(Array.from(tokenizer.encode(''))).toEqual([2, 3])
  })

  it('reads a very long text', () => {
    expect(tokenizer.encode('no '.repeat(200_000)).length).toBe(200_002)
  })
})

describe('encodeBatch', () => {
  it('pads to a multiple of 8, with a mask', () => {
    const batch = tokenizer.encodeBatch(['no effusion', 'no'], { maxLength: 128 })
    expect([batch.batch, batch.length]).toEqual([2, 8])
    expect(Array.from(batch.inputIds)).toEqual([2, 5, 6, 3, 0, 0, 0, 0, 2, 5, 3, 0, 0, 0, 0, 0])
    expect(Array.from(batch.attentionMask)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0])
    expect(batch.truncated).toEqual([])
  })

  it('cuts what is longer, keeps its [SEP] and says so', () => {
    const batch = tokenizer.encodeBatch(['no', 'no no no effusion'], { maxLength: 4 })
    expect(batch.length).toBe(4)
    expect(Array.from(batch.inputIds.subarray(4))).toEqual([2, 5, 5, 3])
    expect(batch.truncated).toEqual([1])
  })

  it('refuses no texts and a length without room for a token', () => {
    expect(() => tokenizer.encodeBatch([], { maxLength: 8 })).toThrow('at least one text')
    expect(() => tokenizer.encodeBatch(['no'], { maxLength: 2 })).toThrow('at least 3, not 2')
  })
})

describe('fromJson', () => {
  const valid = tokenizerJson(VOCABULARY, { lowercase: true })

  it('counts the vocabulary, and gives back what it was made from', () => {
    expect(tokenizer.vocabularySize).toBe(9)
    expect(tokenizer.toJson()).toEqual(valid)
  })

  it.each([
    ['no object', [], 'tokenizer.json'],
    ['no model', { ...valid, model: null }, 'model.type'],
    ['another model', { ...valid, model: { ...valid.model, type: 'BPE' } }, 'model.type'],
    ['no vocabulary', { ...valid, model: { ...valid.model, vocab: undefined } }, 'model.vocab'],
    ['an id that is none', { ...valid, model: { ...valid.model, vocab: { '[PAD]': -1 } } }, 'model.vocab'],
    ['an id beyond any matrix', { ...valid, model: { ...valid.model, vocab: { x: 1e12 } } }, 'model.vocab'],
    ['no special tokens', { ...valid, model: { ...valid.model, vocab: { no: 0 } }, added_tokens: [] }, 'model.vocab'],
    ['added tokens that are no list', { ...valid, added_tokens: {} }, 'added_tokens'],
    ['an unknown normalizer', { ...valid, normalizer: { type: 'Rot13' } }, 'tokenizer.json'],
  ])('names what is wrong: %s', (_, content, key) => {
    expect(() => Tokenizer.fromJson(content)).toThrow(TokenizerError)
    expect(() => Tokenizer.fromJson(content)).toThrow(`The tokenizer is wrong: ${key}: expected`)
  })
})
