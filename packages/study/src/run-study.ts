import { startTrainer } from '@chexpp/train-gpu'
import { countClasses } from './corpus/class-counts'
import { corpusStep, type CorpusOutput } from './corpus/corpus-step'
import type { StudyEvent } from './events'
import { labelsStep, taughtCorpus, teacherName } from './labels/labels-step'
import { PART_NAMES, PARTS, type PartName, type PartOutputs, type PartSettings } from './parts'
import type { PartInputs } from './parts/part'
import { RESULTS_VERSION, type StudyResults } from './results/study-results'
import { writeReport } from './results/write-report'
import { trainingData, type TaughtCorpus } from './split/training-data'
import { createStudyContext } from './study-context'
import type { StudySettings } from './study-settings'
import { openPretrained } from './students/pretrained-encoder'
import { scoringStep, studentStep, type StudentOutput } from './students/student-steps'

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
 * The whole study: corpus, labels, student, kappa per head, its parts, report.
 *
 * @throws {CorpusTooSmallError} where there is too little to train on and to judge by
 * @throws {BackendUnavailableError} where the backend does not run here
 * @throws {EncoderUnavailableError} where a pretrained encoder is neither here nor on the hub
 * @throws {StepFileError} where a kept step is damaged
 */
export async function runStudy({
  directory,
  settings,
  onEvent = () => undefined,
  signal,
}: StudyRun): Promise<StudyOutcome> {
  const { backend, from } = settings
  const trainer = await startTrainer(backend)
  const encoder = from === null ? undefined : await openPretrained(from, '--from ', signal)
  const study = createStudyContext(directory, { settings, onEvent, signal, trainer, encoder })
  const corpus = await corpusStep(study)
  const labels = await labelsStep(study, corpus)
  const sources = [corpus, labels]
  const taught = taughtCorpus(corpus.output, labels.output)

  const student = await studentStep(study, taught, sources)
  const scoring = await scoringStep(study, taught, student, sources)
  const parts = await runParts({ study, corpus: taught, reports: corpus.output.reports, sources, student }, settings)

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
    parts,
  }
  return { results, reportPath: await writeReport(directory, results) }
}

/** One after the other, those that the run leaves out aside. */
async function runParts(inputs: PartInputs, { parts, without }: StudySettings): Promise<PartOutputs> {
  const outputs: [PartName, unknown][] = []
  for (const name of PART_NAMES) {
    outputs.push([name, without.includes(name) ? null : await runPart(name, inputs, parts)])
  }
  return Object.fromEntries(outputs) as unknown as PartOutputs
}

async function runPart<Name extends PartName>(
  name: Name,
  inputs: PartInputs,
  settings: PartSettings,
): Promise<unknown> {
  return (await PARTS[name].run(inputs, settings[name])).output
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
    architecture: config.architecture,
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
