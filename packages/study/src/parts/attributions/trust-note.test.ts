import type { AttributionMethod, Verdict } from '@chexpp/explain'
import { expect, it } from 'vitest'
import type { JudgedMethod } from './attributions'
import { trustNote } from './trust-note'

const none = { value: 0, interval: null }
const judged = (method: AttributionMethod, verdict: Verdict): JudgedMethod => {
  return {
    method,
    verdict,
    deletionArea: 0,
    insertionArea: 0,
    deletionGain: none,
    insertionGain: none,
    rightWords: none,
  }
}

const COUNTS = { sentences: 24, right: 20 }

it('says which can be trusted, which mislead and which are not shown to be either', () => {
  const note = trustNote(
    [judged('integrated-gradients', 'faithful'), judged('rollout', 'misleading'), judged('attention', 'unproven')],
    COUNTS,
  )
  expect(note).toContain('To be trusted for this student: integrated gradients.')
  expect(note).toContain('Misleading, worse than random orders: attention rollout.')
  expect(note).toContain('on these 24 sentences: last-layer attention (as published).')
})

it('trusts none where none is faithful', () => {
  const note = trustNote([judged('input-x-gradient', 'unproven'), judged('attention', 'misleading')], COUNTS)
  expect(note).toMatch(/^None of these methods is shown to be trustworthy .* Misleading[^.]*: last-layer/)
  expect(note).not.toContain('Not shown to be better')
})

it('has nothing to warn of where all are faithful', () => {
  const note = trustNote([judged('gradient-norm', 'faithful'), judged('attention', 'faithful')], COUNTS)
  expect(note).toContain('gradient norm and last-layer attention (as published). ')
  expect(note).not.toMatch(/Misleading|Not shown/)
})

it('says so where the student has little to explain', () => {
  const methods = [judged('gradient-norm', 'faithful')]
  expect(trustNote(methods, { sentences: 24, right: 3 })).toMatch(/^The student labels only 3 of 24 .* To be trusted/)
  expect(trustNote(methods, COUNTS)).not.toContain('little to explain')
})
