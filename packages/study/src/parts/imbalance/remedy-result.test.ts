import { OBSERVATIONS } from '@chexpp/labels'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { IMBALANCE_SCHEMA, judgeRemedy } from './remedy-result'

const edema = (is: number): Uint8Array => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? is : 0))
const reference = [1, 1, 2, 0].map(edema)
// By hand: 3 of 4 agree, by chance (1·2 + 1·1 + 2·1) / 16 = 5/16, so that kappa is 7/11; every other head has one class.
const without = { remedy: 'none', steps: 4, predicted: [1, 0, 2, 0].map(edema) } as const
const perfect = { remedy: 'focal-loss', steps: 4, predicted: reference } as const
const heads = { rare: ['Fracture', 'Edema'], common: ['Pneumonia'] } as const

it('gives kappa over all heads, the rare and the common ones, and the gain over no remedy on the same texts', () => {
  const options = { resamples: 50, seed: 1 }
  const none = judgeRemedy(without, null, reference, heads, options)
  expect(none).toMatchObject({
    accuracy: { value: 1 - 1 / 56 },
    commonKappa: { value: null, interval: null },
    gain: null,
  })
  expect(none.kappa.value).toBeCloseTo(7 / 11)
  expect(none.rareKappa).toEqual(none.kappa)
  // One of two positives found, none made up: 2 / (2 + 1).
  expect(none.positiveF1).toBeCloseTo(2 / 3)
  expect(none.uncertainF1).toBeNull()
  expect(none.headKappas.Fracture).toBeNull()

  const focal = judgeRemedy(perfect, without, reference, heads, options)
  const { kappa, gain } = focal
  expect(kappa.value).toBe(1)
  expect(gain!.value).toBeCloseTo(4 / 11)
  expect(gain!.interval!.lower).toBeGreaterThanOrEqual(0)
  // The two differ in one text alone: exchanged, they lie as far apart.
  expect(gain!.pValue).toBe(1)

  const validate = new Ajv2020({ allErrors: true }).compile(IMBALANCE_SCHEMA)
  expect(
    validate({ rareHeads: heads.rare, trainingTexts: 9, remedies: [none, focal] }),
    JSON.stringify(validate.errors),
  ).toBe(true)
})
