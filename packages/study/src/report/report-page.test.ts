import { OBSERVATIONS } from '@chexpp/labels'
import { evaluateLabels } from '@chexpp/metrics'
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../scores/agreement'
import type { Estimate } from '../scores/estimate'
import { countClasses } from '../corpus/class-counts'
import { reportPage } from './report-page'
import type { ArchitectureResult } from '../parts/architectures/architectures-steps'
import type { DataEfficiency } from '../parts/data-efficiency/data-efficiency-steps'
import type { FactorResult } from '../parts/factors/factor-steps'
import type { SpeedFigure } from '../parts/speed/study-speed'
import type { Fault } from '../faults/fault'
import { PROFILE_SETTINGS } from '../study-settings'
import { ofEachPart, type PartOutputs } from '../parts'
import type { StudyResults } from '../results/study-results'

const edema = (is: number): Uint8Array => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? is : 0))
const reference = [1, 1, 2, 0].map(edema)

const estimate = (value: number): Estimate => ({
  value,
  interval: { lower: value - 0.01, upper: value + 0.01, resamples: 100 },
})

const factor = (faults: readonly Fault[], kappa: number): FactorResult => {
  const agreement: Agreement = {
    rows: 4,
    accuracy: estimate(0.92),
    kappa: estimate(kappa),
    flattenedKappa: estimate(kappa + 0.15),
  }
  return { faults, trainingTexts: 1234, steps: 600, right: agreement, reported: agreement }
}

const dataEfficiency: DataEfficiency = {
  points: [0.1, 1].map((share) => ({
    share,
    seed: 9,
    trainingTexts: 1234 * share,
    steps: 400,
    kappa: estimate(share / 2),
    accuracy: estimate(0.9),
  })),
  fitted: {
    fit: { curve: { asymptote: 0.9, scale: 20, exponent: 0.5 }, determined: true, residual: 0.01 },
    curve: [
      { size: 123, kappa: -0.9, interval: null },
      { size: 12_340, kappa: 0.72, interval: { lower: 0.61, upper: 0.83, resamples: 100 } },
    ],
  },
}

const speedFigure = (kind: 'rules' | 'student', rate: number): SpeedFigure => ({
  kind,
  name: kind,
  batchSize: kind === 'student' ? 32 : null,
  startUpSeconds: 0.5,
  textsPerSecond: { median: rate, min: rate - 1, max: rate + 1 },
  reportsPerSecond: { median: rate / 4, min: rate / 5, max: rate / 3 },
  peakMemoryBytes: 1e8,
  costPerMillionReports: 0.1,
})

/** Of one seed or several; from random weights where it is one of ours. */
const architecture = (name: string, kappas: readonly number[], ms: number): ArchitectureResult => ({
  name,
  from: name === 'mine' ? 'models/mine' : null,
  architecture: name === 'shared' ? 'albert' : 'bert',
  layers: 4,
  hiddenSize: 128,
  vocabularySize: 500,
  parameters: 250_000,
  stepsPerEpoch: 39,
  secondsPerEpoch: 2,
  latency: {
    alone: { median: ms, min: ms - 0.25, max: ms + 0.5 },
    inBatches: { median: ms / 2, min: ms / 4, max: ms },
  },
  students: kappas.map((kappa, index) => ({
    seed: 9 + index,
    steps: 400,
    accuracy: estimate(0.95),
    kappa: estimate(kappa),
  })),
})

const NO_PARTS = ofEachPart<PartOutputs>(() => null)

const results: StudyResults = {
  version: 3,
  settings: {
    ...PROFILE_SETTINGS.quick,
    data: { kind: 'synthetic', reports: 6000 },
    seed: 9,
  },
  teacher: 'rules',
  corpus: { reports: 6000, unreadable: 0, textsRead: 7, distinctTexts: 4, classCounts: countClasses(reference) },
  split: { training: 1234, validation: 8, test: 4 },
  student: {
    architecture: 'bert',
    parameters: 1_000_000,
    layers: 2,
    hiddenSize: 128,
    attentionHeads: 2,
    vocabularySize: 500,
    maxLength: 128,
    steps: 20,
    plannedSteps: 20,
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
  asReported: null,
  parts: {
    ...NO_PARTS,
    speed: {
      texts: 128,
      textsPerReport: 4,
      figures: [speedFigure('rules', 9000), speedFigure('student', 300)],
      speedUps: [
        {
          over: 'rules',
          steady: { median: 0.0333, min: 0.03, max: 0.04 },
          withStarts: 0.5,
          asPublished: { labelerSeconds: 12, studentSeconds: 0.05, ratio: 240 },
        },
      ],
    },
    factors: [factor([], 0.8), factor(['row-shift'], 0.1), factor(['row-shift', 'negation-off', 'leakage'], 0.2)],
    architectures: {
      backend: 'wasm',
      threads: 2,
      architectures: [
        architecture('deep', [0.71], 4),
        architecture('shared', [0.65], 3.9),
        architecture('mine', [0.8, 0.9], 1),
      ],
    },
    'data-efficiency': dataEfficiency,
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

  it('shows the faults one by one and together, and a flattened kappa of the same students', () => {
    const page = reportPage(results)
    const row = (name: string) => new RegExp(`<th scope="row">${name}</th>.*</tr>`).exec(page)![0]
    expect(row('none')).toContain('0.800 (0.790 to 0.810)')
    expect(row('flattened-kappa')).toContain('0.950 (0.940 to 0.960)')
    expect(row('row-shift')).toContain('0.100 (0.090 to 0.110)')
    expect(row('all five')).toContain('0.350 (0.340 to 0.360)')
    expect(page).toContain('seems 240 times as fast')
  })

  it('shows of Figure 1 what each architecture reaches and costs, with the published kappa of its counterpart', () => {
    const page = reportPage(results)
    expect(page).toMatch(/>deep<.*BERT, 4 × 128, random start.*0\.710 \(0\.700 to 0\.720\).*>0\.195 \(BERT-Base\)</)
    expect(page).toMatch(/>shared<.*ALBERT, 4 × 128.*>0\.105 \(ALBERT-Base\)</)
    expect(page).toMatch(/>mine<.*from models\/mine.*0\.800.*>mine<.*0\.900/s)
    expect(page).toContain('deep (4 layers × 128): a BERT')
    expect(page).not.toContain('the layout of DistilBERT')
    expect(page).toContain('3.90 (3.65 to 4.40)')
    // 4 bytes a weight; the mean of two seeds and their range.
    expect(page).toMatch(/>mine<\/th><td[^>]*>0\.850<.*>1\.0</)
    expect(page).toContain('Highest mean kappa: mine, 0.850 (0.800 to 0.900); its range meets that of no other.')
    expect(page).toContain('Fastest with a sentence alone: mine')
  })

  it('says where architectures cannot be told apart', () => {
    const architectures = {
      ...results.parts.architectures!,
      architectures: [0.7, 0.71].map((kappa, index) => architecture(['deep', 'shared'][index], [kappa], 2)),
    }
    const page = reportPage({ ...results, parts: { ...NO_PARTS, architectures } })
    expect(page).toContain('shared, 0.710 (0.700 to 0.720); its range meets that of deep, so that this budget does not')
  })

  it('has a row of Figure 2 a share, with the published kappa beside it', () => {
    const page = reportPage(results)
    expect(page).toMatch(/<th scope="row">10 %<.*0\.050 \(0\.040 to 0\.060\).*>0\.068</)
    expect(page).toMatch(/<th scope="row">100 %<.*0\.500 \(0\.490 to 0\.510\).*>0\.181</)
  })

  it('says what the curve of Figure 2 expects of ten times the texts, and that this is extrapolated', () => {
    const page = reportPage(results)
    expect(page).toContain('kappa = 0.900 − 20 n^−0.50')
    expect(page).toContain(
      'Extrapolated to 10 times the most texts, 12,340, it expects a mean kappa of 0.720 (0.610 to 0.830)',
    )
    // SciPy's fit of the published figures, in the fixture of @chexpp/metrics.
    expect(page).toContain('Through the published kappas the same law would expect 0.251 at 313,330 sentences')
    expect(page).not.toContain('do not determine')
    const fit = { curve: null, reason: 'no-rise' } as const
    const level = { ...results.parts, 'data-efficiency': { ...dataEfficiency, fitted: { fit, curve: [] } } }
    expect(reportPage({ ...results, parts: level })).toContain('more texts made no better student here')
  })

  it('marks the nine heads of the published table', () => {
    expect(reportPage(results).match(/<th scope="row">[^<]+ \*<\/th>/g)).toHaveLength(9)
  })

  it('leaves out what the run left out', () => {
    const page = reportPage({ ...results, parts: NO_PARTS })
    expect(page).not.toMatch(/row-shift|Figure 1|Figure 2|Texts per second/)
  })

  it('warns of faults that are switched on, and shows what they would report beside what is true', () => {
    const faults: readonly Fault[] = ['leakage', 'two-sentence-timing', 'flattened-kappa']
    const asReported = factor([], 0.8).reported
    const page = reportPage({ ...results, settings: { ...results.settings, faults }, asReported })
    expect(page).toContain('faults of the published study switched on: leakage, two-sentence-timing, flattened-kappa')
    expect(page).toMatch(/reported: over all heads at once.*0\.950.*>0\.636</)
    expect(page).toMatch(/Times as fast as the rules<.*>240<.*>0\.033<.*>624</)
    expect(page).toContain('--fault leakage --fault two-sentence-timing --fault flattened-kappa')
  })

  it('tells of a pretrained encoder and of the backend, and how to have them again', () => {
    const { settings, student } = results
    const page = reportPage({
      ...results,
      settings: {
        ...settings,
        from: 'someone/clinical-bert',
        backend: 'gpu',
        parts: {
          ...settings.parts,
          architectures: { ...settings.parts.architectures, pretrained: [{ name: 'mine', source: 'models/mine' }] },
        },
      },
      student: { ...student, architecture: 'distilbert' },
    })
    expect(page).toContain('The student of this run starts from someone/clinical-bert, pretrained.')
    expect(page).toContain('DistilBERT, 2 layers × 128, pretrained (someone/clinical-bert)')
    expect(page).toContain('--from someone/clinical-bert --architecture mine=models/mine --backend gpu')
    expect(reportPage(results)).toContain('a small student that starts from random weights')
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

  it('links every section, by ids that stand once', () => {
    const page = reportPage(results)
    const ids = [...page.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => id)
    expect(ids).toHaveLength(9)
    expect(new Set(ids).size).toBe(9)
    const links = [...page.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id)
    expect(links).toEqual([...ids, ...ids])
  })

  it('names the files of labelled data, and takes nothing from the net', () => {
    const data = { kind: 'labelled', path: 'a<b>.csv', labelsPath: 'labels.csv', idColumn: 'study' } as const
    const page = reportPage({ ...results, settings: { ...results.settings, data } })
    expect(page).toContain('--data &#39;a&lt;b&gt;.csv&#39; --labels labels.csv --id-column study')
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)|@import|url\((?!["']?(?:#|data:))/)
  })
})
