import { OBSERVATIONS } from '@chexpp/labels'
import { evaluateLabels } from '@chexpp/metrics'
import { expect, it } from 'vitest'
import { evaluationTable } from './evaluation-table'

const edema = (is: number): Uint8Array => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? is : 0))

it('has a line for each head and the mean, and says which heads have no kappa', () => {
  const evaluation = evaluateLabels([1, 0, 2, 0].map(edema), [1, 1, 2, 0].map(edema), { resamples: 0 })
  const lines = evaluationTable(evaluation).trimEnd().split('\n')
  expect(lines).toHaveLength(1 + OBSERVATIONS.length + 1 + 2)
  expect(lines[0]).toMatch(/^head +kappa +95 % interval +accuracy$/)
  // By hand: 3 of 4 agree; by chance (1·1 + 2·1 + 1·2)/16 = 5/16; kappa = (12 − 5)/(16 − 5) = 0.6364.
  expect(lines[1 + OBSERVATIONS.indexOf('Edema')]).toMatch(/^Edema +0\.6364 +0\.7500$/)
  expect(lines[1 + OBSERVATIONS.indexOf('Fracture')]).toMatch(/^Fracture +undefined +1\.0000$/)
  expect(lines[15]).toMatch(/^Mean +0\.6364 +0\.9821$/)
  expect(lines.at(-1)).toMatch(
    /^4 rows; mean kappa over 1 of 14 heads, undefined for No Finding, .*, Support Devices \(/,
  )
})

it('has intervals where there were resamples', () => {
  const same = [1, 0, 2, 0, 1, 0, 2, 0].map(edema)
  const table = evaluationTable(evaluateLabels(same, same, { resamples: 20, confidence: 0.9, seed: 1 }))
  expect(table).toContain('90 % interval')
  expect(table).toMatch(/^Edema +1\.0000 +1\.000 to 1\.000 +1\.0000$/m)
})
