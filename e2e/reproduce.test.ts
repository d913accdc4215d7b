import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chexpp, temporaryFolder, type Outcome } from './chexpp'
import { LABELLED_TEXTS, labelsCsv, textsCsv } from './labelled-texts'

interface Results {
  readonly teacher: string
  readonly corpus: { readonly reports: number; readonly distinctTexts: number }
  readonly split: Readonly<Record<'training' | 'validation' | 'test', number>>
  readonly student: { readonly steps: number; readonly hiddenSize: number }
  readonly evaluation: { readonly rows: number; readonly mean: { readonly kappa: number | null } }
  readonly asReported: object | null
  readonly parts: {
    readonly architectures: {
      readonly architectures: readonly {
        readonly name: string
        readonly from: string | null
        readonly hiddenSize: number
      }[]
    } | null
    readonly factors: readonly { readonly faults: readonly string[]; readonly steps: number }[] | null
    readonly 'data-efficiency': { readonly points: readonly { readonly share: number }[] } | null
  }
}

/** Leaves out the parts that train students of their own. */
const TRAINING_PARTS = ['factors', 'architectures', 'data-efficiency', 'imbalance', 'distillation', 'active-learning']
const without = (parts: readonly string[]) => parts.flatMap((part) => ['--without', part])
const BRIEF = without(TRAINING_PARTS)

/** `results.json`, which lies beside the page that the last line names. */
async function readResults({ stdout }: Outcome, cwd: string): Promise<Results> {
  const [, page] = /^report: (.+)$/.exec(stdout.trimEnd().split('\n').at(-1)!)!
  expect(await readFile(resolve(cwd, page), 'utf8')).toContain('mean kappa')
  return JSON.parse(await readFile(resolve(cwd, dirname(page), 'results.json'), 'utf8')) as Results
}

test('the study on synthetic reports ends with the path of its report, and results lie beside it', async () => {
  const cwd = await temporaryFolder()
  const command = ['--time-command', 'sort {input} > {output}']
  const outcome = await chexpp(['reproduce', '--reports', '150', '--steps', '20', '--out', 'run', ...command], { cwd })
  expect(outcome).toMatchObject({ code: 0 })
  const { corpus, split, student, evaluation, asReported, parts } = await readResults(outcome, cwd)
  expect(corpus.reports).toBe(150)
  expect(split.training + split.validation + split.test).toBe(corpus.distinctTexts)
  expect(student.steps).toBe(20)
  expect(evaluation.rows).toBe(split.test)
  expect(evaluation.mean.kappa).toBeTypeOf('number')
  expect(asReported).toBeNull()
  expect(parts.factors!.map(({ faults, steps }) => [faults.length, steps])).toEqual([0, 1, 1, 1, 3].map((n) => [n, 20]))
  expect(parts.architectures!.architectures.map(({ name }) => name)).toEqual(['deep', 'shared', 'distilled'])
  expect(parts['data-efficiency']!.points.map(({ share }) => share)).toEqual([0.1, 0.25, 0.5, 0.75, 1])

  const again = await chexpp(['reproduce', '--out', 'run'], { cwd })
  expect(again).toMatchObject({ code: 2, stdout: '' })
  expect(again.stderr).toContain('--resume')

  const changed = await chexpp(['reproduce', '--resume', '--out', 'run', '--as-published', ...BRIEF], { cwd })
  expect(changed).toMatchObject({ code: 0 })
  expect(changed.stderr).toContain('Generating 150 synthetic reports: kept')
  expect(changed.stdout).toContain('faults on: row-shift, negation-off, leakage, two-sentence-timing, flattened-kappa')
  expect((await readResults(changed, cwd)).asReported).not.toBeNull()
})

test('an interrupted study goes on with --resume, with the settings it was started with', async () => {
  const cwd = await temporaryFolder()
  const stopped = await chexpp(['reproduce', '--reports', '150', '--steps', '560', '--out', 'run', ...BRIEF], {
    cwd,
    interrupt: (stderr) => stderr.includes('step 500 saved'),
  })
  expect(stopped).toMatchObject({ code: 130, stdout: '' })
  expect(stopped.stderr).toContain('--resume --out run')

  const changed = await chexpp(['reproduce', '--resume', '--profile', 'full', '--out', 'run'], { cwd })
  expect(changed).toMatchObject({ code: 2, stdout: '' })
  expect(changed.stderr).toContain('leave --profile out')

  const resumed = await chexpp(['reproduce', '--resume', '--out', 'run'], { cwd })
  expect(resumed).toMatchObject({ code: 0 })
  expect(resumed.stderr).toMatch(/goes on after step 5\d0/)
  expect((await readResults(resumed, cwd)).student.steps).toBe(560)
})

test('the study fine-tunes pretrained encoders from folders', async () => {
  const cwd = await temporaryFolder({ 'texts.csv': textsCsv(LABELLED_TEXTS) })
  const size = ['--steps', '2', '--layers', '1', '--hidden', '32', '--heads', '2', '--vocabulary', '200']
  expect(await chexpp(['train', 'texts.csv', '-o', 'encoder', ...size], { cwd })).toMatchObject({ code: 0 })

  const run = ['reproduce', '--reports', '150', '--steps', '5', '--backend', 'wasm', '--out', 'run']
  const parts = without(TRAINING_PARTS.filter((part) => part !== 'architectures'))
  const own = ['--from', 'encoder/best', '--architecture', 'tiny=encoder/last']
  const outcome = await chexpp([...run, ...own, ...parts], { cwd })
  expect(outcome).toMatchObject({ code: 0 })
  const results = await readResults(outcome, cwd)
  expect(results.student).toMatchObject({ hiddenSize: 32 })
  const { architectures } = results.parts.architectures!
  expect(architectures.map(({ name }) => name)).toEqual(['deep', 'shared', 'distilled', 'tiny'])
  expect(architectures.at(-1)).toMatchObject({ from: 'encoder/last', hiddenSize: 32 })

  const absent = await chexpp(['reproduce', '--from', './absent', '--out', 'other'], { cwd })
  expect(absent).toMatchObject({ code: 2, stdout: '' })
  expect(absent.stderr).toContain('--from FOLDER')
})

test('the study takes texts and labels of your own', async () => {
  const cwd = await temporaryFolder({ 'texts.csv': textsCsv(LABELLED_TEXTS), 'labels.csv': labelsCsv(LABELLED_TEXTS) })
  const data = ['--data', 'texts.csv', '--labels', 'labels.csv', '--text-column', 'text', '--id-column', 'id']
  const outcome = await chexpp(['reproduce', ...data, '--steps', '20', '--out', 'run', ...BRIEF], { cwd })
  expect(outcome).toMatchObject({ code: 0 })
  const { teacher, corpus } = await readResults(outcome, cwd)
  expect(teacher).toBe('given labels')
  expect(corpus.distinctTexts).toBe(LABELLED_TEXTS.length)
})

test('too few texts are refused, and the same command may be given again with more', async () => {
  const few = LABELLED_TEXTS.slice(0, 10)
  const cwd = await temporaryFolder({ 'texts.csv': textsCsv(few) })
  for (const attempt of [1, 2]) {
    const { code, stderr } = await chexpp(['reproduce', '--data', 'texts.csv', '--out', 'run'], { cwd })
    expect({ attempt, code }).toEqual({ attempt, code: 2 })
    expect(stderr).toContain('10 distinct texts')
  }
})
