import { expect, it } from 'vitest'
import type { RemedyName } from './remedies'
import type { RemedyResult } from './remedy-result'
import { remedyVerdict, verdictText } from './verdict'

const estimate = { value: 0.5, interval: null }
const result = (remedy: RemedyName, gain?: number, halfWidth = 0.01): RemedyResult => ({
  remedy,
  steps: 400,
  accuracy: estimate,
  kappa: estimate,
  rareKappa: estimate,
  commonKappa: estimate,
  positiveF1: 0.5,
  uncertainF1: 0.5,
  headKappas: {} as RemedyResult['headKappas'],
  gain:
    gain === undefined
      ? null
      : { value: gain, interval: { lower: gain - halfWidth, upper: gain + halfWidth, resamples: 100 }, pValue: 0.01 },
})

it('counts a gain beyond its interval and beyond what another seed makes', () => {
  const verdict = remedyVerdict([
    result('none'),
    result('other-seed', -0.02),
    result('inverse-frequency', -0.1),
    result('effective-number', 0.015),
    result('focal-loss', 0.03, 0.04),
    result('longer-training', 0.05),
  ])
  const names = (results: readonly RemedyResult[]) => results.map(({ remedy }) => remedy)
  expect(names(verdict.better)).toEqual(['longer-training'])
  expect(names(verdict.worse)).toEqual(['inverse-frequency'])
  expect(names(verdict.alike)).toEqual(['effective-number', 'focal-loss'])
  expect(verdictText(verdict)).toBe(
    'Better than without a remedy, beyond the interval and beyond what another seed makes: longer training (+0.050, 0.040 to 0.060). ' +
      'Worse: class weights, inverse frequency (−0.100, −0.110 to −0.090). Not to be told from none: class weights, effective number, focal loss. ' +
      'Two trainings without a remedy that differ in their seed alone lie 0.020 apart. Longer training has twice the budget of the others.',
  )
})

it('tells nothing where there are no intervals or no kappa', () => {
  const noInterval = { ...result('focal-loss'), gain: { value: 0.3, interval: null, pValue: null } }
  const undefinedKappa = { ...result('longer-training'), gain: { value: null, interval: null, pValue: null } }
  const verdict = remedyVerdict([result('none'), noInterval, undefinedKappa])
  expect(verdict).toMatchObject({ better: [], worse: [], betweenSeeds: null })
  expect(verdictText(verdict)).toBe(
    'No remedy is better than none beyond the interval and beyond what another seed makes. Not to be told from none: focal loss, longer training.',
  )
})
