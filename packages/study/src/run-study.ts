import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createRulesLabeler } from '@chexpp/rules'
import { evaluateLabels } from '@chexpp/metrics'
import { createStudentLabeler, loadCheckpoint, useBackend, writeFileAtomically } from '@chexpp/model'
import { countClasses } from './class-counts'
import { collectSentences, type Corpus } from './corpus'
import type { StudyEvent } from './events'
import { collectLabelled, type LabelledCorpus } from './labelled-corpus'
import { reportPage } from './report-page'
import { RESULTS_VERSION, type StudyResults } from './results'
import { RESULTS_FILE } from './run-directory'
import type { StudySettings } from './settings'
import { splitTexts, type LabelledTexts } from './split'
import { timeLabelers } from './time-labelers'
import { bestCheckpoint, fitStudent } from './train-step'

export interface StudyRun {
  /** The run's folder, made by `createRun`; what is finished in it is not done again. */
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

/** The parts of a split need at least this many texts each, for a kappa to say anything. */
const FEWEST_TEXTS = 20

/** Too few texts to train on and to judge by. */
export class CorpusTooSmallError extends Error {
  override readonly name = 'CorpusTooSmallError'
  constructor(readonly texts: number) {
    super(`the corpus has ${texts} distinct texts, which is too few to train a student and judge it; give more reports`)
  }
}

/** The whole study: corpus, labels, split, student, kappa per head, timing, report. */
export async function runStudy({
  directory,
  settings,
  onEvent = () => undefined,
  signal,
}: StudyRun): Promise<StudyOutcome> {
  const stage = (name: StudyEvent['stage'], title: string): void => {
    signal?.throwIfAborted()
    onEvent({ kind: 'stage', stage: name, title })
  }

  stage('corpus', corpusTitle(settings))
  const corpus = await collect(settings, onEvent, signal)
  stage('labels', `Labelling ${corpus.texts.length} distinct texts`)
  const labelled = await label(corpus, onEvent, signal)
  const split = splitTexts(labelled, settings)
  if (Object.values(split).some(({ texts }: LabelledTexts) => texts.length < FEWEST_TEXTS)) {
    throw new CorpusTooSmallError(corpus.texts.length)
  }

  const backend = await useBackend()
  stage(
    'training',
    `Training a student on ${split.training.texts.length} texts (${backend.name}, ${backend.threads} threads)`,
  )
  const studentFolder = join(directory, 'student')
  const student = await fitStudent(split, settings, studentFolder, onEvent, signal)
  const checkpoint = bestCheckpoint(studentFolder)

  stage('scoring', `Scoring it on ${split.test.texts.length} texts that it has not seen`)
  const { predicted, truncated } = await predict(checkpoint, split.test.texts, onEvent, signal)
  const { seed, resamples } = settings
  const evaluation = evaluateLabels(predicted, split.test.labels, { seed, resamples })

  stage('timing', 'Timing rules and student in turn')
  const speed = await timeLabelers(split.test.texts, checkpoint, onEvent, signal)

  stage('report', 'Writing the report')
  const results: StudyResults = {
    version: RESULTS_VERSION,
    settings,
    teacher: isLabelled(corpus) ? 'given labels' : 'rules',
    corpus: {
      reports: corpus.reports,
      unreadable: corpus.unreadable,
      textsRead: corpus.textsRead,
      distinctTexts: corpus.texts.length,
      classCounts: countClasses(labelled.labels),
    },
    split: {
      training: split.training.texts.length,
      validation: split.validation.texts.length,
      test: split.test.texts.length,
    },
    student: {
      parameters: student.parameters,
      layers: student.config.layers,
      hiddenSize: student.config.hiddenSize,
      attentionHeads: student.config.attentionHeads,
      vocabularySize: student.config.vocabularySize,
      maxLength: student.options.maxLength,
      steps: student.history.validations.at(-1)?.step ?? student.options.steps,
      batchSize: student.options.batchSize,
      learningRate: student.options.learningRate,
      backend: backend.name,
      bestStep: student.history.best?.step ?? student.options.steps,
      truncated,
      losses: student.history.losses,
      validations: student.history.validations,
    },
    evaluation,
    speed,
  }
  return { results, reportPath: await writeReport(directory, results) }
}

function corpusTitle({ data }: StudySettings): string {
  return data.kind === 'synthetic' ? `Generating ${data.reports} synthetic reports` : `Reading ${data.path}`
}

async function collect(
  { data, seed }: StudySettings,
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<Corpus | LabelledCorpus> {
  return data.kind === 'labelled'
    ? collectLabelled(data, onEvent, signal)
    : collectSentences(data, seed, onEvent, signal)
}

const isLabelled = (corpus: Corpus | LabelledCorpus): corpus is LabelledCorpus => 'labels' in corpus

async function label(
  corpus: Corpus | LabelledCorpus,
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<LabelledTexts> {
  if (isLabelled(corpus)) return corpus
  const { texts } = corpus
  const onProgress = (progress: { readonly done: number; readonly total: number | undefined }): void =>
    onEvent({ kind: 'progress', stage: 'labels', progress })
  const labeled = await createRulesLabeler().label(texts, { signal, onProgress })
  return { texts, labels: labeled.map(({ labels }) => labels) }
}

async function predict(
  checkpoint: string,
  texts: readonly string[],
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<{ readonly predicted: readonly Uint8Array[]; readonly truncated: number }> {
  const { model, tokenizer } = await loadCheckpoint(checkpoint)
  let truncated = 0
  try {
    const labeler = createStudentLabeler(model, tokenizer, { onTruncated: () => (truncated += 1) })
    const onProgress = (progress: { readonly done: number; readonly total: number | undefined }): void =>
      onEvent({ kind: 'progress', stage: 'scoring', progress })
    const labeled = await labeler.label(texts, { signal, onProgress })
    return { predicted: labeled.map(({ labels }) => labels), truncated }
  } finally {
    model.dispose()
  }
}

/** The page and the figures, side by side; the figures last, because they tell that the run is finished. */
async function writeReport(directory: string, results: StudyResults): Promise<string> {
  const reportPath = resolve(directory, 'report', 'index.html')
  await mkdir(dirname(reportPath), { recursive: true })
  await writeFileAtomically(reportPath, reportPage(results))
  await writeFileAtomically(join(directory, RESULTS_FILE), JSON.stringify(results, null, 2) + '\n')
  return reportPath
}
