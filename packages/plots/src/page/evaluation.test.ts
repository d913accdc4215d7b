import { OBSERVATIONS } from '@chexpp/labels'
import { evaluateLabels } from '@chexpp/metrics'
import { expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { evaluationBlocks } from './evaluation'

/** Labels of a report where only Edema is mentioned, as the given class. */
function edema(label: number): Uint8Array {
  return Uint8Array.from(OBSERVATIONS, (head) => (head === 'Edema' ? label : 0))
}

// Of 4 reports with 2 classes on each side, 3 agree: observed 0.75, by chance (2·3 + 2·1)/16 = 0.5, kappa 0.5.
const evaluation = evaluateLabels([0, 0, 0, 1].map(edema), [0, 0, 1, 1].map(edema), { resamples: 20 })
const options = { evaluation, predicted: 'student', reference: 'rules' }
const html = (blocks: ReturnType<typeof evaluationBlocks>) => blocks.map((block) => block.html).join('\n')

test('the table has a row a head and the mean, with undefined heads called so', () => {
  const page = html(evaluationBlocks(options))
  assertWellFormed(page)
  expect(page).toMatch(/<th scope="row">Edema<\/th><td class="number">0\.500<\/td>/)
  expect(page).toMatch(/<th scope="row">Mean<\/th><td class="number">0\.500<\/td>/)
  expect(page).toMatch(/<th scope="row">Fracture<\/th><td class="number">undefined<\/td>/)
  expect(page).toContain('left out of the mean, for 13 of 14 heads')
})

test('published figures get a column and diamonds', () => {
  const compared = { name: 'published', kappa: { Edema: 0.25 }, meanKappa: 0.125 }
  const page = html(evaluationBlocks({ ...options, compared }))
  expect(page).toContain('>Kappa, published</th>')
  expect(page).toContain('diamonds: published')
  expect(page).toContain('<td class="number">0.125</td>')
  expect(html(evaluationBlocks(options))).not.toContain('published')
})
