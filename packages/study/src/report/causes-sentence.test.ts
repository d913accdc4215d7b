import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import type { Fault } from '../faults/fault'
import type { FactorResult } from '../parts/factors/factor-steps'
import type { RemedyResult } from '../parts/imbalance/remedy-result'
import { causesSentence } from './causes-sentence'

const estimate = (value: number | null) => ({ value, interval: null })

const factor = (faults: readonly Fault[], kappa: number): FactorResult => {
  const right = { rows: 4, accuracy: estimate(0.9), kappa: estimate(kappa), flattenedKappa: estimate(kappa) }
  return { faults, trainingTexts: 9, steps: 600, right, reported: right }
}

const remedy = (gain: number | null): RemedyResult => ({
  remedy: 'focal-loss',
  steps: 400,
  accuracy: estimate(0.9),
  kappa: estimate(0.5),
  rareKappa: estimate(0.5),
  commonKappa: estimate(0.5),
  positiveF1: 0.5,
  uncertainF1: 0.5,
  headKappas: Object.fromEntries(OBSERVATIONS.map((name) => [name, null])) as RemedyResult['headKappas'],
  gain: gain === null ? null : { ...estimate(gain), pValue: 0.5 },
})

const imbalance = (...gains: readonly (number | null)[]) => ({
  rareHeads: [],
  trainingTexts: 9,
  remedies: gains.map(remedy),
})

it('weighs the shifted rows against the best remedy', () => {
  const factors = [factor([], 0.8), factor(['row-shift'], 0.03)]
  const sentence = causesSentence({ factors, imbalance: imbalance(null, -0.1, 0.02) })
  expect(sentence).toContain('from 0.800 to 0.030;')
  expect(sentence).toContain('changes it by 0.020: imbalance is not what explains the published 0.1944.')
})

it('claims nothing where a remedy gives as much as the fault takes, or where one is not told', () => {
  const factors = [factor([], 0.2), factor(['row-shift'], 0.19)]
  expect(causesSentence({ factors, imbalance: imbalance(null, 0.02) })).toMatch(/changes it by 0\.020\.$/)
  expect(causesSentence({ factors: null, imbalance: imbalance(null, 0.02) })).toBeNull()
  expect(causesSentence({ factors, imbalance: null })).toBeNull()
})
