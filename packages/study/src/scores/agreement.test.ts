import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { agreementOf } from './agreement'

const row = (...edemaAndFracture: readonly [number, number]): Uint8Array =>
  Uint8Array.from(OBSERVATIONS, (name) => {
    if (name === 'Edema') return edemaAndFracture[0]
    return name === 'Fracture' ? edemaAndFracture[1] : 0
  })

it('flatters a student that knows only how common each head is', () => {
  // The student says edema of every text. Edema: 3 of 4 right, kappa 0. Fracture: (.75 - .75) / .25 = 0 as well.
  const predicted = Array.from({ length: 4 }, () => row(1, 0))
  const reference = [row(1, 0), row(1, 0), row(1, 0), row(0, 1)]
  const { rows, accuracy, kappa, flattenedKappa } = agreementOf(predicted, reference, { resamples: 50, seed: 1 })
  expect(rows).toBe(4)
  expect(kappa.value).toBe(0)
  // 54 of 56 cells agree; by chance (4 · 4 + 52 · 52) / 56².
  expect(accuracy.value).toBeCloseTo(54 / 56)
  const chance = (4 * 4 + 52 * 52) / 56 ** 2
  expect(flattenedKappa.value).toBeCloseTo((54 / 56 - chance) / (1 - chance))
  expect(flattenedKappa.interval!.lower).toBeLessThan(flattenedKappa.value!)
  expect(flattenedKappa.interval!.upper).toBe(1)
})

it('has no intervals where none are asked for', () => {
  const labels = [row(1, 0), row(0, 0)]
  expect(agreementOf(labels, labels, { resamples: 0 })).toMatchObject({
    kappa: { value: 1, interval: null },
    flattenedKappa: { value: 1, interval: null },
  })
})
