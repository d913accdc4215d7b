import { expect, it } from 'vitest'
import { PROFILE_SETTINGS } from '../../study-settings'
import { calibrationSection } from './calibration-section'
import { judgeCalibration, type ProbableTexts } from './judge-calibration'

/** Texts of a student that says absent with a probability of `sure`, and is right in `right` of 50 about every head. */
function texts(sure: number, right: number): ProbableTexts {
  const row = Float32Array.from({ length: 56 }, (_, i) => (i % 4 === 0 ? sure : (1 - sure) / 3))
  return {
    probabilities: Array.from({ length: 50 }, () => row),
    labels: Array.from({ length: 50 }, (_, text) => new Uint8Array(14).fill(text < right ? 0 : 1)),
  }
}

const sectionOf = (validation: ProbableTexts): string => {
  const calibration = judgeCalibration(validation, texts(0.95, 40), { resamples: 20, seed: 1 })
  return calibrationSection(calibration, { testTexts: 50 }, PROFILE_SETTINGS.quick)
    .blocks.map(({ html }) => html)
    .join('\n')
}

it('shows the scores before and after, and how much was gained', () => {
  const html = sectionOf(texts(0.95, 40))
  // Sure to .95 and right in .8 of the texts: an error of .15 before, of 0 after.
  expect(html).toMatch(/Calibration error, as trained<\/th><td>0\.1500 \([^)]+\)<\/td><td>–</)
  expect(html).toMatch(/Calibration error, one temperature<\/th><td>0\.0000 \([^)]+\)<\/td><td>−0\.1500 \(/)
  expect(html).toContain('the student is too sure')
  expect(html).toMatch(/<th scope="row">Edema<\/th><td class="number">0\.1500<\/td><td class="number">0\.0000</)
  expect(html).not.toContain('NaN')
})

it('shows what one temperature does where none is better, and says that none is taken', () => {
  const html = sectionOf(texts(0.9, 50))
  expect(html).toContain('none is taken')
  expect(html).toContain('>With one temperature</th>')
  expect(html).toContain('not determined')
})
