import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Tokenizer } from './tokenizer'
import { trainWordPiece } from './train-word-piece'

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'))
const vocabulary = (...args: Parameters<typeof trainWordPiece>) => Object.keys(trainWordPiece(...args).model.vocab)

describe('trainWordPiece', () => {
  it('begins with special tokens and single characters, then merges the most frequent pair first', () => {
    // lung ×3, long ×1: "##n ##g" occurs 4 times; then "l ##u" and "##u ##ng" 3 times, of which "##u…" comes first.
    expect(vocabulary(['lung lung lung long'], { vocabularySize: 12 })).toEqual([
      ...SPECIAL,
      ...['##g', '##n', '##o', '##u', 'l'],
      ...['##ng', '##ung'],
    ])
  })

  it('stops at the frequency asked for', () => {
    expect(vocabulary(['ab ab cd'], { vocabularySize: 100, minFrequency: 2 })).toEqual([
      ...SPECIAL,
      ...['##b', '##d', 'a', 'c'],
      'ab',
    ])
  })

  it('lower-cases and strips accents unless told otherwise', () => {
    expect(vocabulary(['É'], { vocabularySize: 100 })).toEqual([...SPECIAL, 'e'])
    expect(vocabulary(['É'], { vocabularySize: 100, lowercase: false })).toEqual([...SPECIAL, 'É'])
  })

  it('leaves out words that are too long for the tokenizer', () => {
    expect(vocabulary(['x'.repeat(101)], { vocabularySize: 100 })).toEqual(SPECIAL)
  })

  it('refuses a vocabulary that the characters alone overfill, and says how much they need', () => {
    expect(() => trainWordPiece(['abc'], { vocabularySize: 7 })).toThrow('vocabularySize 7 is too small')
    expect(() => trainWordPiece(['abc'], { vocabularySize: 7 })).toThrow('take 8')
    expect(() => trainWordPiece(['abc'], { vocabularySize: NaN })).toThrow(RangeError)
  })

  it('makes the tokenizer.json that Python was asked about', () => {
    expect(trainWordPiece(json('sentences.json') as string[], { vocabularySize: 300 })).toEqual(
      json('uncased/tokenizer.json'),
    )
  })

  it('knows every word of its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const tokenizer = Tokenizer.fromJson(trainWordPiece(texts, { vocabularySize: 10_000 }))
        for (const text of texts) expect(tokenizer.encode(text)).not.toContain(SPECIAL.indexOf('[UNK]'))
      }),
    )
  })

  it('does not depend on the order of the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ') })), (texts) => {
        const options = { vocabularySize: 30 }
        expect(trainWordPiece(texts.toReversed(), options)).toEqual(trainWordPiece(texts, options))
      }),
    )
  })
})
