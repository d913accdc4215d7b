import { expect, it } from 'vitest'
import type { CheckedExplanations } from './check-explanations'
import { faithfulnessTable } from './faithfulness-table'

const gain = (mean: number) => ({ mean, interval: { lower: mean - 0.1, upper: mean + 0.1, resamples: 1000 } })
const checked: CheckedExplanations = {
  labeler: 'student',
  leftOut: 0,
  randomOrders: 20,
  seed: 0,
  cases: 12,
  methods: {
    attention: {
      deletionArea: 0.5,
      insertionArea: 0.25,
      deletionGain: gain(-0.2),
      insertionGain: gain(0.05),
      verdict: 'misleading',
    },
  },
  random: { deletionArea: gain(0.3), insertionArea: gain(0.2) },
}

it('has a line a method with its verdict and its figures, and random orders below', () => {
  expect(faithfulnessTable(checked, 100).split('\n').slice(0, 3)).toEqual([
    'method         verdict     gain by removing           gain by adding             areas',
    'attention      misleading  -0.200 (-0.300 to -0.100)  +0.050 (-0.050 to +0.150)  0.500 0.250',
    'random orders                                                                    0.300 0.200',
  ])
})

it('says what was done within the width, and what was left out where something was', () => {
  const text = faithfulnessTable({ ...checked, leftOut: 3 }, 60)
  expect(text.replace(/\s+/g, ' ')).toContain('Of 12 labels, words are removed')
  expect(text.replace(/\s+/g, ' ')).toContain('Left out: 3 rows or sentences')
  expect(
    text
      .split('\n')
      .slice(4)
      .every((line) => line.length <= 60),
  ).toBe(true)
  expect(faithfulnessTable(checked, 60)).not.toContain('Left out')
})
