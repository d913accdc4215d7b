import { expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { markCount } from '../testing/mark-count'
import { learningCurve } from './learning-curve'

const losses = [1, 2, 3, 4].map((step) => ({ step, loss: 12 / step }))
const validations = [
  { step: 2, kappa: null },
  { step: 3, kappa: 0.5 },
  { step: 4, kappa: 0.75 },
]
const title = 'Learning curve'

test.each([720, 360])('loss above and kappa below at %i pixels', (width) => {
  const svg = learningCurve({ title, losses, validations, width })
  assertWellFormed(svg)
  expect(markCount(svg, 'line')).toBe(2)
  expect(markCount(svg, 'dot')).toBe(2)
  expect(learningCurve({ title, losses, validations, width })).toBe(svg)
})

test('the weights that were kept are ringed and named', () => {
  const svg = learningCurve({ title, losses, validations, keptStep: 4 })
  expect(markCount(svg, 'dot')).toBe(3)
  expect(svg).toContain('kept: step 4, kappa 0.750</text>')
  expect(svg).toContain('<desc>Loss after 4 steps: 3.000; validation kappa: 0.750; kept: step 4, kappa 0.750</desc>')
})

test('an undefined kappa has no dot', () => {
  expect(markCount(learningCurve({ title, losses, validations: [validations[0]] }), 'dot')).toBe(0)
})

test('a run that was never validated still shows its loss', () => {
  assertWellFormed(learningCurve({ title, losses, validations: [] }))
})

test('without any step there is nothing to draw', () => {
  expect(() => learningCurve({ title, losses: [], validations: [] })).toThrow('needs a loss or a validation')
})
