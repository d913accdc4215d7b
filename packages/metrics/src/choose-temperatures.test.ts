import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { chooseTemperatures, temperaturesOf } from './choose-temperatures'
import { fitTemperature } from './fit-temperature'
import { randomIntegers } from './random-integers'

/** `rows` of a student whose logits are those of the truth times a factor of each head. */
function student(rows: number, factor: (head: number) => number) {
  const random = randomIntegers(7)
  const drawn = () => random(1000) / 1000
  const logits: Float64Array[] = []
  const reference: Uint8Array[] = []
  for (let row = 0; row < rows; row++) {
    const truth = Float64Array.from({ length: 56 }, () => 4 * drawn() - 2)
    reference.push(
      Uint8Array.from(OBSERVATIONS, (_, head) => {
        const weights = [0, 1, 2, 3].map((c) => Math.exp(truth[head * 4 + c]))
        let left = drawn() * weights.reduce((sum, weight) => sum + weight, 0)
        return weights.findIndex((weight) => (left -= weight) < 0)
      }),
    )
    logits.push(truth.map((logit, index) => logit * factor(index >> 2)))
  }
  return { logits, reference }
}

describe('chooseTemperatures', () => {
  it('takes one for all heads where they are as sure as each other', () => {
    const { logits, reference } = student(40, () => 3)
    const { scaling, logLoss } = chooseTemperatures({ logits }, reference)
    expect(scaling).toBe('all')
    expect(logLoss.heads).toBeGreaterThan(logLoss.all)
  })

  it('takes one for each head where they differ', () => {
    const { logits, reference } = student(200, (head) => (head < 7 ? 4 : 1))
    const { scaling, logLoss } = chooseTemperatures({ logits }, reference)
    expect(scaling).toBe('heads')
    expect(logLoss.heads).toBeLessThan(logLoss.all)
    expect(logLoss.all).toBeLessThan(logLoss.none)
  })

  it('takes none where nothing is determined, as of a student that is always right', () => {
    const logits = Array.from({ length: 5 }, () => Float64Array.from({ length: 56 }, (_, i) => (i % 4 === 0 ? 2 : 0)))
    const { scaling, logLoss } = chooseTemperatures(
      { logits },
      logits.map(() => new Uint8Array(14)),
    )
    expect(scaling).toBe('none')
    expect(logLoss.heads).toBe(logLoss.none)
  })

  it('needs a row a fold', () => {
    const { logits, reference } = student(4, () => 1)
    expect(() => chooseTemperatures({ logits }, reference)).toThrow('4 rows for 5 folds')
  })
})

it('temperaturesOf does not take what the rows did not determine', () => {
  const four = (first: number) => Float64Array.from({ length: 56 }, (_, i) => (i % 4 === 0 ? first : 0))
  // Every head is right but Edema's, which is right twice of three times: only that and the one of all heads are determined.
  const logits = [four(5), four(5), four(5)]
  const reference = [0, 0, 1].map((edema) => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? edema : 0)))
  const fit = fitTemperature({ logits }, reference)
  const heads = temperaturesOf(fit, 'heads')
  expect(heads).toMatchObject({
    Edema: { temperature: fit.heads.Edema.temperature },
    Fracture: { temperature: fit.all.temperature },
  })
  expect(temperaturesOf(fit, 'all')).toEqual({ temperature: fit.all.temperature })
  expect(temperaturesOf(fit, 'none')).toEqual({ temperature: 1 })
  const right = fitTemperature(
    { logits },
    [0, 0, 0].map(() => new Uint8Array(14)),
  )
  expect(temperaturesOf(right, 'all')).toEqual({ temperature: 1 })
})
