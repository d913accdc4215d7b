import { describe, expect, it } from 'vitest'
import { parserModel } from './parser-weights'
import { FIRST_DEPENDENT, POSITIONS } from './positions'

describe('parserModel', () => {
  const model = parserModel()
  const { words, endings, tags, relations, hidden } = model

  it('has arrays of the shapes that the parser reads', () => {
    const size = model.wordVectors.length / (words.length + 3)
    expect(Number.isInteger(size)).toBe(true)
    expect(model.endingVectors).toHaveLength((endings.length + 1) * size)
    expect(model.tagVectors).toHaveLength((tags.length + 1) * size)
    expect(model.positionWeights).toHaveLength(POSITIONS * size * hidden)
    expect(model.dependentWeights).toHaveLength((POSITIONS - FIRST_DEPENDENT) * (relations.length + 1) * hidden)
    expect(model.bias).toHaveLength(hidden)
    expect(model.moveWeights).toHaveLength(3 * hidden)
    expect(model.moveBias).toHaveLength(3)
    expect(model.relationWeights).toHaveLength(2 * relations.length * hidden)
    expect(model.relationBias).toHaveLength(2 * relations.length)
  })

  it('has numbers in them, and not all the same', () => {
    for (const values of Object.values(model)) {
      if (!(values instanceof Float32Array)) continue
      expect(values.every(Number.isFinite)).toBe(true)
      expect(new Set(values).size).toBeGreaterThan(1)
    }
  })

  it('has each word once, and a part of speech for each word and ending', () => {
    for (const list of [words, endings, tags, relations]) expect(new Set(list).size).toBe(list.length)
    expect(endings[0]).toBe('')
    expect(model.wordTags).toHaveLength(words.length)
    expect(model.endingTags).toHaveLength(endings.length)
    for (const tag of [...model.wordTags, ...model.endingTags]) expect(tag).toBeLessThan(tags.length)
  })

  it('knows parts of speech and relations that the rules ask for', () => {
    expect(tags).toEqual(expect.arrayContaining(['NN', 'NNS', 'JJ', 'VB', 'VBN', 'VBZ', 'DT', 'IN', 'CC']))
    expect(relations).toEqual(
      expect.arrayContaining(['neg', 'nsubj', 'nsubjpass', 'amod', 'dobj', 'nmod', 'case', 'conj', 'cc']),
    )
  })
})
