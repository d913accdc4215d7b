import { describe, expect, it } from 'vitest'
import type { ActiveLearningTrial } from './active-learning-results'
import { activeLearningSection } from './active-learning-section'
import { describeGain } from './describe-gain'
import { activeLearningPart } from './index'
import { budgetAfterStart } from './active-learning-settings'

const estimate = (value: number, around = 0.01) => ({
  value,
  interval: { lower: value - around, upper: value + around, resamples: 100 },
})

/** With 200 corrections: 0.05 more than without any, and `ahead` more than by chance. */
const trial = (ahead: number, seed = 1): ActiveLearningTrial => ({
  seed,
  poolTexts: 1500,
  wrongTexts: 300,
  testTexts: 1000,
  start: { steps: 400, kappa: estimate(0.5) },
  uncorrected: { steps: 200, kappa: estimate(0.6) },
  students: [100, 200].flatMap((corrections) => [
    {
      ...{ strategy: 'random' as const, corrections, mistakesFound: corrections / 5, steps: 200 },
      ...{ kappa: estimate(0.6 + corrections / 4000 - ahead), overRandom: null },
      overUncorrected: estimate(corrections / 4000 - ahead),
    },
    {
      ...{ strategy: 'disagreement' as const, corrections, mistakesFound: corrections / 2, steps: 200 },
      ...{ kappa: estimate(0.6 + corrections / 4000), overRandom: estimate(ahead) },
      overUncorrected: estimate(corrections / 4000),
    },
  ]),
})

describe('what is said of the corrections follows from the figures', () => {
  it.each([
    [0.02, 'is 0.020 (0.010 to 0.030): it is better than chance here.'],
    [-0.02, 'is −0.020 (−0.030 to −0.010): it is worse than chance here.'],
    [0.005, 'is 0.005 (−0.005 to 0.015): they cannot be told apart by these test texts.'],
  ])('of one seed, %f ahead', (ahead, expected) => {
    const [said, ...others] = describeGain([trial(ahead)])
    expect(others).toEqual([])
    expect(said).toContain('200 corrections by disagreement add 0.025 to mean kappa per hundred')
    expect(said).toContain(expected)
    expect(said).toContain('Of the 300 texts with a wrong label disagreement found 100, chance 40.')
  })

  it('of several seeds', () => {
    const [said] = describeGain([trial(0.02, 1), trial(-0.02, 2), trial(0.03, 3)])
    expect(said).toContain('is 0.010 in the mean of 3 seeds; the interval lies above 0 in 2 of them, below in 1.')
  })

  it('where kappa is undefined', () => {
    const undefinedKappa = { value: null, interval: null }
    const students = trial(0.02).students.map((each) => ({
      ...each,
      kappa: undefinedKappa,
      overUncorrected: undefinedKappa,
      overRandom: each.overRandom && undefinedKappa,
    }))
    const [said] = describeGain([{ ...trial(0.02), students }])
    expect(said).toContain('add undefined to mean kappa per hundred')
    expect(said).toContain('Its kappa less that of chance is undefined: they cannot be told apart')
    const { blocks } = activeLearningSection([{ ...trial(0.02), students }], activeLearningPart.profiles.quick)
    expect(blocks.map(({ html }) => html).join()).not.toContain('NaN')
  })
})

it('draws the gain and what choice is ahead, and lists every student', () => {
  const { blocks } = activeLearningSection([trial(0.02)], activeLearningPart.profiles.quick)
  const html = blocks.map((block) => block.html).join('\n')
  expect(html).toContain('15 % of its labels other than absent wrong, so 300 of 1500 texts')
  expect(html.match(/<figure>/g)).toHaveLength(2)
  expect(html.match(/<tr><th scope="row"/g)).toHaveLength(6)
  expect(html).toMatch(/<th scope="row">disagreement<\/th>.*0\.0250.*0\.020 \(0\.010 to 0\.030\)/)
})

describe('the training after the start', () => {
  const settings = activeLearningPart.profiles.quick

  it('has its whole budget where the start had', () => {
    expect(budgetAfterStart(settings, 400)).toEqual({ steps: 200 })
  })

  it('is shortened as much as the start was', () => {
    expect(budgetAfterStart(settings, 100)).toEqual({ steps: 50 })
    expect(budgetAfterStart(settings, 0)).toEqual({ steps: 1 })
  })
})
