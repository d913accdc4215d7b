import { countClasses } from './class-counts'
import { corpusStep, type CorpusOutput } from './corpus-step'
import { dataEfficiencySteps } from './data-efficiency-steps'
import type { StudyEvent } from './events'
import { factorSteps } from './factor-steps'
import { bestCheckpoint } from './fit-student'
import { labelsStep, taughtCorpus, teacherName } from './labels-step'
import { RESULTS_VERSION, type StudyResults, type StudySpeed } from './results'
import type { OptionalPart, StudySettings } from './settings'
import type { StepOutput } from './steps/run-step'
import { scoringStep, studentStep, type StudentOutput } from './student-steps'
import { createStudyContext, type StudyContext } from './study-context'
import { timeLabelers } from './time-labelers'
import { trainingData, type TaughtCorpus } from './training-data'
import { writeReport } from './write-report'

export interface StudyRun {
  /** The run's folder, made by `createRun`; a step that is finished in it is done again only where what it depends on has changed. */
  readonly directory: string
  readonly settings: StudySettings
  readonly onEvent?: (event: StudyEvent) => void
  /** Aborted, the run can be gone on with by another call. */
  readonly signal?: AbortSignal
}

export interface StudyOutcome {
  readonly results: StudyResults
  /** `report/index.html`; `results.json` lies beside it. */
  readonly reportPath: string
}

/**
 * The whole study: corpus, labels, student, kappa per head, timing, the published study's faults, data efficiency, report.
 *
 * @throws {CorpusTooSmallError} where there is too little to train on and to judge by
 * @throws {StepFileError} where a kept step is damaged
 */
export async function runStudy({
  directory,
  settings,
  onEvent = () => undefined,
  signal,
}: StudyRun): Promise<StudyOutcome> {
  const study = createStudyContext(directory, { settings, onEvent, signal })
  const corpus = await corpusStep(study)
  const labels = await labelsStep(study, corpus)
  const sources = [corpus, labels]
  const taught = taughtCorpus(corpus.output, labels.output)

  const student = await studentStep(study, taught, sources)
  const scoring = await scoringStep(study, taught, student, sources)
  const wanted = async <Output>(part: OptionalPart, run: () => Promise<StepOutput<Output>>): Promise<Output | null> =>
    settings.without.includes(part) ? null : (await run()).output
  const speed = await wanted('timing', () => timingStep(study, taught, student, sources))
  const factors = await wanted('factors', () => factorSteps(study, taught, sources))
  const dataEfficiency = await wanted('data-efficiency', () => dataEfficiencySteps(study, taught, sources))

  signal?.throwIfAborted()
  onEvent({ kind: 'stage', stage: 'report', title: 'Writing the report' })
  const { evaluation, asReported, truncated } = scoring.output
  const results: StudyResults = {
    version: RESULTS_VERSION,
    settings,
    ...corpusFigures(corpus.output, taught, settings),
    student: { ...studentFigures(student.output), truncated },
    evaluation,
    asReported,
    speed,
    factors,
    dataEfficiency,
  }
  return { results, reportPath: await writeReport(directory, results) }
}

async function timingStep(
  { settings: { seed, fractions }, step, onEvent, signal }: StudyContext,
  corpus: TaughtCorpus,
  student: StepOutput<StudentOutput>,
  after: readonly StepOutput<unknown>[],
): Promise<StepOutput<StudySpeed>> {
  return step({
    name: 'timing',
    stage: 'timing',
    title: 'Timing rules and student in turn',
    version: 1,
    options: { seed, fractions },
    after: [...after, student],
    run: () => {
      const { test } = trainingData(corpus, [], { seed, fractions })
      return timeLabelers(test.texts, bestCheckpoint(student.folder), onEvent, signal)
    },
  })
}

function corpusFigures(
  corpus: CorpusOutput,
  taught: TaughtCorpus,
  { faults, seed, fractions }: StudySettings,
): Pick<StudyResults, 'teacher' | 'corpus' | 'split'> {
  const { training, validation, test } = trainingData(taught, faults, { seed, fractions })
  return {
    teacher: teacherName(corpus),
    corpus: {
      reports: corpus.reports,
      unreadable: corpus.unreadable,
      textsRead: corpus.rows.length,
      distinctTexts: corpus.texts.length,
      classCounts: countClasses(taught.labels.right.ofTexts),
    },
    split: { training: training.texts.length, validation: validation.texts.length, test: test.texts.length },
  }
}

function studentFigures({
  parameters,
  config,
  options,
  history,
  backend,
}: StudentOutput): Omit<StudyResults['student'], 'truncated'> {
  return {
    parameters,
    layers: config.layers,
    hiddenSize: config.hiddenSize,
    attentionHeads: config.attentionHeads,
    vocabularySize: config.vocabularySize,
    maxLength: options.maxLength,
    steps: history.validations.at(-1)?.step ?? options.steps,
    plannedSteps: options.steps,
    batchSize: options.batchSize,
    learningRate: options.learningRate,
    backend,
    bestStep: history.best?.step ?? options.steps,
    losses: history.losses,
    validations: history.validations.map(({ step, kappa }) => ({ step, kappa })),
  }
}
