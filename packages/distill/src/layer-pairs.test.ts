import { TINY_STUDENT, type EncoderConfig } from '@chexpp/model'
import { describe, expect, it } from 'vitest'
import { layerPairs } from './layer-pairs'

const bert = (layers: number): EncoderConfig => ({ ...TINY_STUDENT, vocabularySize: 10, layers })
/** Two layers of two blocks each. */
const albert: EncoderConfig = {
  ...bert(2),
  architecture: 'albert',
  tokenTypes: 2,
  layerNormEpsilon: 1e-12,
  embeddingSize: 8,
  hiddenGroups: 1,
  innerGroups: 2,
}

describe('layerPairs', () => {
  it.each([
    ['half as many', bert(6), bert(12), [2, 4, 6, 8, 10, 12]],
    ['as many', bert(2), bert(2), [1, 2]],
    ['more', bert(4), bert(1), [1, 1, 1, 1]],
    ['an uneven share', bert(3), bert(4), [1, 3, 4]],
    ['blocks of ALBERT', bert(2), albert, [2, 4]],
  ] as const)('pairs layers of the same height: %s', (_, student, teacher, expected) => {
    expect(layerPairs(student, teacher, undefined).map((pair) => pair.teacher)).toEqual(expected)
  })

  it('takes those that are given, from the embeddings to the last', () => {
    const given = [
      { student: 0, teacher: 0 },
      { student: 4, teacher: 3 },
    ]
    expect(layerPairs(albert, bert(3), given)).toBe(given)
  })

  it.each([
    [[{ student: 3, teacher: 1 }], 'the student has layers 0 to 2, not 3'],
    [[{ student: 1, teacher: 0.5 }], 'the teacher has layers 0 to 3, not 0.5'],
    [[], 'names no layers'],
  ])('refuses layers that there are not: %j', (given, message) => {
    expect(() => layerPairs(bert(2), bert(3), given)).toThrow(message)
  })
})
