import { describe, expect, it } from 'vitest'
import { describeControl, describeCost, describeGain } from './describe-distillation'
import type { Distillation, JudgedModel } from './judge-distillation'

const estimate = (value: number, width = 0.01) => ({
  value,
  interval: { lower: value - width, upper: value + width, resamples: 100 },
})
const model = (kappa: number, parameters = 100): JudgedModel => ({
  ...{ encoder: 'BERT', parameters, megabytes: 1, trainingTexts: 10, steps: 5 },
  ...{ kappa: estimate(kappa), accuracy: estimate(0.9), absent: 0.975 },
})
const latencies = (alone: number, inBatches: number) => {
  const latency = (median: number) => ({ median, min: median, max: median })
  return { alone: latency(alone), inBatches: latency(inBatches) }
}

function distillation({
  control = 0.01,
  teacher = 0.9,
  gain = [0.02, 0.01, 0.03] as readonly [number, number, number] | null,
}): Distillation {
  const [difference, lower, upper] = gain ?? [null, null, null]
  const interval = lower === null || upper === null ? null : { lower, upper, resamples: 100 }
  return {
    control: { teacher: model(control), distilled: model(control) },
    repaired: {
      ...{ teacher: model(teacher), labelsAlone: model(0.8, 60), distilled: model(0.82, 60) },
      gain: { difference, interval, pValue: null },
    },
    absent: 0.9,
    latency: { teacher: latencies(3, 1), student: latencies(1.5, 0.25) },
  }
}

describe('what the table says is chosen from its figures', () => {
  it('a control that learned nothing hands nothing on; one that did is not called so', () => {
    expect(describeControl(distillation({}))).toContain('nothing can be learned')
    expect(describeControl(distillation({ control: 0.5 }))).toContain('It has learned something all the same')
    expect(describeControl(distillation({ teacher: 0.02 }))).toContain('But in 5 steps a teacher of the right labels')
    expect(describeControl(distillation({}))).toContain('"absent" 97.5 % of the time, where 90.0 % of the labels are')
  })

  it.each([
    [[0.02, 0.01, 0.03], 'The teacher helped: 0.020 (difference 0.010 to 0.030) more than labels alone.'],
    [[-0.02, -0.03, -0.01], 'The teacher did not help here: 0.020'],
    [[0.02, -0.01, 0.05], 'is too small to be told from chance'],
    [null, 'cannot be told'],
  ] as const)('a gain of %j', (gain, expected) => {
    expect(describeGain(distillation({ gain }))).toContain(expected)
  })

  it('what the size is worth', () => {
    const text = describeCost(distillation({}))
    expect(text).toContain('40.0 % fewer parameters (published: 38.7 %)')
    expect(text).toContain('2 times as fast sentence by sentence, 4 times in batches of 32 (published: 1.69 times)')
  })
})
