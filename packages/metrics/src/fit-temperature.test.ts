import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { applyTemperature } from './apply-temperature'
import { fitTemperature } from './fit-temperature'

/** The same four scores in each head, and the same class as reference. */
const scores = (four: readonly number[]) => Float64Array.from({ length: 56 }, (_, i) => four[i & 3])
const labels = (reference: number) => new Uint8Array(14).fill(reference)

it('finds the temperature by hand: sure by 3 to 1, right 2 times of 3', () => {
  // At T the odds are 3^(1/T) : 1 (the other two classes are impossible); right with 2/3 means odds of 2, so T = ln 3 / ln 2.
  const probabilities = [scores([0.75, 0.25, 0, 0]), scores([0.75, 0.25, 0, 0]), scores([0.75, 0.25, 0, 0])]
  const { all, heads } = fitTemperature({ probabilities }, [labels(0), labels(0), labels(1)])
  expect(all.temperature).toBeCloseTo(Math.log(3) / Math.log(2), 12)
  expect(heads.Edema).toMatchObject({ determined: true, decisions: 3, impossible: 0 })
  const [calibrated] = applyTemperature({ probabilities }, all)
  expect(Array.from(calibrated.subarray(0, 4))).toEqual([2 / 3, 1 / 3, 0, 0].map(Math.fround))
})

it('is the least where all is right, and says that nothing determines it', () => {
  expect(fitTemperature({ logits: [scores([2, 1, 0, 0])] }, [labels(0)]).all).toMatchObject({
    temperature: 0.01,
    determined: false,
  })
})

it('is the greatest where less than chance is right', () => {
  expect(fitTemperature({ logits: [scores([2, 1, 0, 0])] }, [labels(3)]).all).toMatchObject({
    temperature: 100,
    determined: false,
  })
})

it('stays 1 where no temperature changes anything', () => {
  expect(fitTemperature({ probabilities: [scores([0, 1, 0, 0])] }, [labels(1)]).all).toMatchObject({
    temperature: 1,
    determined: false,
  })
  expect(fitTemperature({ logits: [scores([5, 5, 5, 5])] }, [labels(1)]).all.temperature).toBe(1)
})

it('leaves out decisions that the student calls impossible, and counts them', () => {
  const logits = [scores([1, 0, -1e9, 0]), scores([1, 0, -1e9, 0]), scores([0, 1, -1e9, 0]), scores([0, 1, -1e9, 0])]
  const { all } = fitTemperature({ logits }, [labels(0), labels(1), labels(1), labels(2)])
  expect(all).toMatchObject({ determined: true, decisions: 3 * 14, impossible: 14 })
  expect(() =>
    fitTemperature(
      { logits },
      logits.map(() => labels(2)),
    ),
  ).toThrow('No Finding: every reference class')
})

it('names what it cannot take', () => {
  expect(() => fitTemperature({ logits: [scores([0, NaN, 0, 0])] }, [labels(0)])).toThrow(
    'row 1, No Finding: NaN among the logits',
  )
  expect(() => fitTemperature({ probabilities: [scores([2, -1, 0, 0])] }, [labels(0)])).toThrow(
    'row 1, No Finding: 2 among the probabilities',
  )
  expect(() => fitTemperature({ probabilities: [[1]] }, [labels(0)])).toThrow(
    'row 1: 1 probabilities; 14 heads have 56',
  )
  expect(() => fitTemperature({ logits: [] }, [])).toThrow('there are no rows to compare')
})

it('applies a temperature of its own to each head', () => {
  const temperatures = Object.fromEntries(OBSERVATIONS.map((name, head) => [name, { temperature: head === 0 ? 2 : 1 }]))
  const [row] = applyTemperature({ logits: [scores([Math.log(9), 0, -1e9, -1e9])] }, temperatures as never)
  expect(row[0]).toBeCloseTo(0.75, 6)
  expect(row[4]).toBeCloseTo(0.9, 6)
  expect(() => applyTemperature({ logits: [scores([0, 0, 0, 0])] }, { temperature: 0 })).toThrow(
    'the temperature of No Finding is 0; give a number above 0',
  )
})
