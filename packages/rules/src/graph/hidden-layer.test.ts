import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HiddenLayer, type HiddenUnits } from './hidden-layer'
import { FIRST_DEPENDENT, NONE, POSITIONS } from './positions'
import { plainHidden, type AtPosition } from './testing/plain-formula'
import { tinyModel } from './testing/tiny-model'

/** Known words, unknown ones with and without a known ending, the root and nothing. */
const WORDS = ['no', 'effusion', 'seen', 'lesion', 'lungs', 'in', 'heart', '.']

/** `[H]`, zeros and all. */
function unitsOf({ values, active, count }: HiddenUnits): number[] {
  const units = new Array<number>(values.length).fill(0)
  for (const unit of active.subarray(0, count)) units[unit] = values[unit]
  return units
}

describe('HiddenLayer', () => {
  it('knows words by themselves, and unknown ones by their endings', () => {
    const model = tinyModel(1)
    const layer = new HiddenLayer(model)
    const types = [...model.words, 'lesion', 'carbon', 'clean', 'lungs', 'heart', ''].map((word) => layer.typeOf(word))
    expect(types).toEqual([0, 1, 2, 3, 4, 5 + 3, 5 + 2, 5 + 1, 5 + 4, 5, 5])
    expect(layer.typeOf('edition')).toBe(layer.typeOf('lesion'))
    expect(layer.root).toBe(5 + 5)
  })

  it('gives a word the part of speech that it mostly has, or that its ending has', () => {
    const model = { ...tinyModel(1), wordTags: Uint8Array.of(0, 1, 2, 3, 4), endingTags: Uint8Array.of(3, 2, 1, 0, 4) }
    const layer = new HiddenLayer(model)
    const tags = ['no', 'effusion', 'is', 'lesion', 'heart', 'lungs'].map((word) => layer.tagOf(layer.typeOf(word)))
    expect(tags).toEqual(['DT', 'NN', 'VBZ', 'DT', 'VBN', '.'])
  })

  it('sums up what the formula says, state after state', () => {
    const at = fc.oneof(
      fc.record({ word: fc.constantFrom(...WORDS), relation: fc.nat({ max: 6 }) }),
      fc.constantFrom<AtPosition>('root', NONE),
    )
    const states = fc.array(fc.array(at, { minLength: POSITIONS, maxLength: POSITIONS }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), states, (seed, all) => {
        const model = tinyModel(seed)
        const layer = new HiddenLayer(model)
        for (const state of all) {
          // A root is no dependent, so that it has no relation to tell.
          const positions = state.map((it, i) => (it === 'root' && i >= FIRST_DEPENDENT ? NONE : it))
          layer.read(
            Int16Array.from(positions, (it, i) => (it === NONE ? NONE : i)),
            positions.map((it) => (typeof it === 'object' ? layer.typeOf(it.word) : layer.root)),
            positions.map((it) => (typeof it === 'object' ? (it.relation ?? 0) : 0)),
          )
          const expected = plainHidden(model, positions)
          unitsOf(layer).forEach((value, h) => expect(value).toBeCloseTo(expected[h], 4))
        }
      }),
    )
  })
})
