import { OBSERVATIONS } from '@chexpp/labels'
import { htmlPage } from '@chexpp/plots'
import { expect, it } from 'vitest'
import { PROFILE_SETTINGS } from '../../study-settings'
import { imbalanceSection } from './imbalance-section'
import type { RemedyResult } from './remedy-result'

const { quick } = PROFILE_SETTINGS
const around = (value: number) => ({ value, interval: { lower: value - 0.01, upper: value + 0.01, resamples: 100 } })

const result = (changes: Partial<RemedyResult>): RemedyResult => ({
  remedy: 'none',
  steps: 400,
  accuracy: around(0.95),
  kappa: around(0.6),
  rareKappa: around(0.4),
  commonKappa: { value: null, interval: null },
  positiveF1: 0.7,
  uncertainF1: null,
  headKappas: Object.fromEntries(OBSERVATIONS.map((name) => [name, 0.6])) as RemedyResult['headKappas'],
  gain: null,
  ...changes,
})

const page = (remedies: readonly RemedyResult[]): string => {
  const section = imbalanceSection(
    { rareHeads: ['Fracture', 'Pleural Other'], trainingTexts: 1234, remedies },
    quick.parts.imbalance,
    quick,
  )
  return htmlPage({ title: 'a', lead: 'b', sections: [section] })
}

it('shows each remedy beside none, which heads are rare, and what is undefined as such', () => {
  const focal = result({ remedy: 'focal-loss', kappa: around(0.65), gain: { ...around(0.05), pValue: 0.004 } })
  const shown = page([result({}), focal])
  expect(shown).toContain('training texts say anything: Fracture, Pleural Other.')
  expect(shown).toMatch(/<th scope="row">focal loss<.*0\.650.*\+0\.050 \(0\.040 to 0\.060\).*>0\.004<.*undefined/)
  expect(shown).toContain('beyond what another seed makes: focal loss (+0.050')
  expect(shown).not.toContain('NaN')
})

it('says that imbalance alone does not explain the published kappa only where the figures do', () => {
  expect(page([result({})])).toContain('imbalance alone does not explain that figure')
  expect(page([result({ kappa: around(0.2) })])).toContain(
    'does not tell whether imbalance alone explains the published 0.1944',
  )
})
