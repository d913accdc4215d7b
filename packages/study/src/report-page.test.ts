import { OBSERVATIONS } from '@chexpp/labels'
import { evaluateLabels } from '@chexpp/metrics'
import { describe, expect, it } from 'vitest'
import { countClasses } from './class-counts'
import { reportPage } from './report-page'
import type { StudyResults } from './results'

const edema = (is: number): Uint8Array => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? is : 0))
const reference = [1, 1, 2, 0].map(edema)

const results: StudyResults = {
  version: 1,
  settings: {
    data: { kind: 'synthetic', reports: 6000 },
    seed: 9,
    steps: 20,
    vocabularySize: 500,
    fractions: { training: 0.8, validation: 0.05, test: 0.15 },
    resamples: 0,
  },
  teacher: 'rules',
  corpus: { reports: 6000, unreadable: 0, textsRead: 7, distinctTexts: 4, classCounts: countClasses(reference) },
  split: { training: 1234, validation: 8, test: 4 },
  student: {
    parameters: 1_000_000,
    layers: 2,
    hiddenSize: 128,
    attentionHeads: 2,
    vocabularySize: 500,
    maxLength: 128,
    steps: 20,
    batchSize: 32,
    learningRate: 1e-3,
    backend: 'wasm',
    bestStep: 20,
    truncated: 0,
    losses: [
      { step: 10, loss: 1.5 },
      { step: 20, loss: 1.1 },
    ],
    validations: [{ step: 20, kappa: 0.5 }],
  },
  // By hand (evaluate: 3 of 4 agree): kappa 7/11 = 0.636 for Edema, undefined for the other heads.
  evaluation: evaluateLabels([1, 0, 2, 0].map(edema), reference, { resamples: 0 }),
  speed: {
    rules: { name: 'rules', loadSeconds: 0.1, median: 9000, min: 8000, max: 10_000 },
    student: { name: 'student', loadSeconds: 0.2, median: 300, min: 250, max: 350 },
    ratio: { median: 0.0333, min: 0.03, max: 0.04 },
  },
}

describe('reportPage', () => {
  it('leads with the mean kappa, and shows the scale, the published figures and the speed', () => {
    const page = reportPage(results)
    expect(page).toContain('mean kappa of 0.636 on 4 texts')
    expect(page).toContain('1,234, distinct')
    // Of the published study and of the original CheXpert++.
    expect(page).toContain('0.194')
    expect(page).toContain('0.987')
    expect(page).toContain('0.033 times as fast')
    expect(page).toContain('npm start -- --reports 6000 --seed 9 --steps 20')
  })

  it('says undefined, never 0, where a head has no kappa', () => {
    const same = [1, 1].map(edema)
    const page = reportPage({ ...results, evaluation: evaluateLabels(same, same, { resamples: 0 }) })
    expect(page).toContain('mean kappa of undefined on 2 texts')
    expect(page).not.toContain('NaN')
  })

  it('tells of rows left out and of texts cut short', () => {
    const { corpus, student } = results
    const page = reportPage({ ...results, corpus: { ...corpus, unreadable: 3 }, student: { ...student, truncated: 2 } })
    expect(page).toContain('3 rows could not be read')
    expect(page).toContain('Of 2 test texts the student saw only the first 128 tokens')
  })

  it('names the files of labelled data, and takes nothing from the net', () => {
    const data = { kind: 'labelled', path: 'a<b>.csv', labelsPath: 'labels.csv', idColumn: 'study' } as const
    const page = reportPage({ ...results, settings: { ...results.settings, data } })
    expect(page).toContain('--data &#39;a&lt;b&gt;.csv&#39; --labels labels.csv --id-column study')
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)|@import|url\((?!["']?(?:#|data:))/)
  })
})
