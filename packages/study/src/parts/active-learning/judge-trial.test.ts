import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { labelDigits } from '../../labels/label-digits'
import { correctedTexts } from './correctable-pool'
import { judgeTrial } from './judge-trial'
import type { LearntCorrections } from './learning-step'

const edema = (is: number): Uint8Array => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? is : 0))
const labels = [1, 1, 2, 0].map(edema)
const test = { texts: ['a', 'b', 'c', 'd'], labels }
const pool = { texts: ['e', 'f', 'g'], right: [1, 2, 0].map(edema), given: [1, 1, 0].map(edema) }
const learnt = (corrected: readonly number[], ...says: readonly number[]): LearntCorrections => ({
  steps: 3,
  corrected,
  predicted: labelDigits(says.map(edema)),
  next: [],
})

it('holds students against the hidden labeler, and choice against chance', () => {
  const trial = judgeTrial(
    {
      seed: 4,
      pool,
      start: learnt([], 0, 0, 0, 0),
      uncorrected: learnt([], 1, 0, 2, 0),
      rounds: [
        [
          { strategy: 'random', student: learnt([2], 1, 0, 2, 0) },
          { strategy: 'disagreement', student: learnt([1], 1, 1, 2, 0) },
        ],
      ],
    },
    test,
    { resamples: 50, seed: 1 },
  )
  expect(trial).toMatchObject({ seed: 4, poolTexts: 3, wrongTexts: 1, testTexts: 4 })
  // One class against three: what agrees, agrees by chance.
  expect(trial.start.kappa.value).toBe(0)
  // 3 of 4 agree; by chance (2·1 + 1·1 + 1·2)/16 = 5/16; kappa = (12/16 − 5/16)/(11/16) = 7/11.
  expect(trial.uncorrected.kappa.value).toBeCloseTo(7 / 11, 12)
  const [random, chosen] = trial.students
  expect(random).toMatchObject({ strategy: 'random', corrections: 1, mistakesFound: 0, overRandom: null })
  expect(chosen).toMatchObject({ strategy: 'disagreement', corrections: 1, mistakesFound: 1 })
  expect(random.overUncorrected.value).toBe(0)
  expect(chosen.overUncorrected.value).toBeCloseTo(4 / 11, 12)
  expect(chosen.overRandom?.value).toBeCloseTo(4 / 11, 12)
  expect(chosen.overRandom?.interval?.lower).toBeLessThanOrEqual(4 / 11)
})

it('trains on the right labels of the corrected texts alone', () => {
  expect(correctedTexts(pool, [1]).labels).toEqual([1, 2, 0].map(edema))
  expect(correctedTexts(pool, [0]).labels).toEqual(pool.given)
})
