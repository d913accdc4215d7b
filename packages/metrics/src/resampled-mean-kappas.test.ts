import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { evaluateLabels } from './evaluate-labels'
import { percentileInterval } from './percentile-interval'
import { resampledMeanKappas } from './resampled-mean-kappas'

const rows = (classes: readonly number[]) => classes.map((label) => new Uint8Array(14).fill(label))
const reference = rows([0, 1, 2, 3, 0, 1, 0, 1])
const predicted = rows([0, 1, 2, 1, 0, 1, 1, 1])

it('are the kappas whose middle is the interval of an evaluation', () => {
  const kappas = resampledMeanKappas(predicted, reference, { resamples: 200, seed: 3 })
  const { mean } = evaluateLabels(predicted, reference, { resamples: 200, seed: 3 })
  expect(percentileInterval(kappas, 0.95)).toEqual(mean.intervals.kappa)
})

it('are null in a resample without a second class', () => {
  // Of two rows, half of the resamples draw one of them twice.
  const kappas = resampledMeanKappas(rows([0, 1]), rows([0, 1]), { resamples: 100 })
  expect(new Set(kappas)).toEqual(new Set([1, null]))
})

it('are of some heads alone, on request', () => {
  const swapped = predicted.map((labels) => labels.with(2, (labels[2] + 1) % 4))
  const kappas = (labels: readonly Uint8Array[], heads?: readonly Observation[]) =>
    resampledMeanKappas(labels, reference, { resamples: 20, heads })
  const others = OBSERVATIONS.toSpliced(2, 1)
  expect(kappas(swapped, others)).toEqual(kappas(predicted, others))
  expect(kappas(swapped, [OBSERVATIONS[2]])).not.toEqual(kappas(predicted))
})
