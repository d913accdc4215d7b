import { ARCHITECTURES, type EncoderConfig } from '@chexpp/model'
import type { EncoderSize } from '@chexpp/train'
import { COUNT, list, nullable, NUMBER, object, oneOf, TEXT } from '../../json-schema'
import { agreementOf, type Agreement } from '../../scores/agreement'
import { ESTIMATE_SCHEMA } from '../../scores/estimate'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { compareStudents } from '../../students/compare-students'
import { spreadTexts, type ComparedStudent } from '../../students/compared-student'
import { studyEncoder, newStudent } from '../../students/fit-student'
import { openPretrained, type PretrainedEncoder } from '../../students/pretrained-encoder'
import type { PartInputs } from '../part'
import type { ArchitecturesSettings } from './architectures-settings'
import { scaledDown } from './scaled-down'
import { LATENCY_SCHEMA, timeEncoders, type EncoderLatency, type TimedEncoder } from '../../students/time-encoders'

/** A student of an architecture, by the seed of its weights and batches. */
export interface ArchitectureStudent extends Pick<Agreement, 'accuracy' | 'kappa'> {
  readonly seed: number
  readonly steps: number
}

/** What an architecture reaches, and what it costs. */
export interface ArchitectureResult {
  readonly name: string
  /** The pretrained encoder that it starts from, as the settings name it; `null` for random weights. */
  readonly from: string | null
  readonly architecture: EncoderConfig['architecture']
  readonly layers: number
  readonly hiddenSize: number
  readonly vocabularySize: number
  readonly parameters: number
  readonly stepsPerEpoch: number
  /** Of training alone, validations and saving left out. */
  readonly secondsPerEpoch: number
  readonly latency: EncoderLatency
  readonly students: readonly ArchitectureStudent[]
}

export interface ArchitecturesOutput {
  /** What the latencies were measured on. */
  readonly backend: string
  readonly threads: number
  readonly architectures: readonly ArchitectureResult[]
}

export const ARCHITECTURES_SCHEMA = object({
  backend: TEXT,
  threads: COUNT,
  architectures: list(
    object({
      name: TEXT,
      from: nullable(TEXT),
      architecture: oneOf(ARCHITECTURES),
      layers: COUNT,
      hiddenSize: COUNT,
      vocabularySize: COUNT,
      parameters: COUNT,
      stepsPerEpoch: COUNT,
      secondsPerEpoch: NUMBER,
      latency: LATENCY_SCHEMA,
      students: list(object({ seed: NUMBER, steps: COUNT, accuracy: ESTIMATE_SCHEMA, kappa: ESTIMATE_SCHEMA })),
    }),
  ),
})

interface Competitor {
  readonly name: string
  readonly encoder: EncoderSize | PretrainedEncoder
}

interface TrainedArchitecture extends Omit<ComparedStudent, 'predicted'> {
  readonly name: string
  readonly student: ArchitectureStudent
}

/**
 * Figure 1: students of several architectures, each with the same budget on the same texts, judged by one test set, and timed in turn.
 * Those from random weights share a vocabulary; a pretrained one has its own.
 */
export async function architecturesSteps(
  inputs: PartInputs,
  settings: ArchitecturesSettings,
): Promise<StepOutput<ArchitecturesOutput>> {
  const { study, sources } = inputs
  const competitors = await competitorsOf(inputs, settings)
  const trained = await trainingSteps(inputs, settings, competitors)
  const latencies = await latencyStep(inputs, competitors)
  return study.step({
    name: 'architectures/table',
    stage: 'architectures',
    title: 'Architectures: what each reaches and costs',
    version: 1,
    options: {},
    after: [...sources, trained, latencies],
    run: () => {
      const { backend, threads, encoders } = latencies.output
      const architectures = competitors.map(({ name, encoder }, index): ArchitectureResult => {
        const ofIt = trained.output.filter((student) => student.name === name)
        const [{ config, parameters, trainingTexts, batchSize }] = ofIt
        const stepsPerEpoch = Math.ceil(trainingTexts / batchSize)
        const { architecture, layers, hiddenSize, vocabularySize } = config
        return {
          name,
          from: encoder.architecture === 'pretrained' ? encoder.source : null,
          ...{ architecture, layers, hiddenSize, vocabularySize, parameters, stepsPerEpoch },
          secondsPerEpoch: (stepsPerEpoch * sum(ofIt, 'stepSeconds')) / sum(ofIt, 'steps'),
          latency: encoders[index],
          students: ofIt.map(({ student }) => student),
        }
      })
      return Promise.resolve({ backend, threads, architectures })
    },
  })
}

async function competitorsOf(
  { study }: PartInputs,
  { scaledDown: names, pretrained }: ArchitecturesSettings,
): Promise<readonly Competitor[]> {
  const student = studyEncoder(study.settings.data.kind)
  const competitors: Competitor[] = names.map((name) => ({ name, encoder: scaledDown(name, student) }))
  for (const { name, source } of pretrained) {
    competitors.push({ name, encoder: await openPretrained(source, `--architecture ${name}=`, study.signal) })
  }
  return competitors
}

function trainingSteps(
  { study, corpus, sources }: PartInputs,
  { budget, testTexts, seeds }: ArchitecturesSettings,
  competitors: readonly Competitor[],
): Promise<StepOutput<readonly TrainedArchitecture[]>> {
  const { seed, fractions, resamples } = study.settings
  const { training, validation, test } = trainingData(corpus, [], { fractions, seed })
  const judged = spreadTexts(test, testTexts)
  const students = competitors.flatMap(({ name, encoder }) =>
    Array.from({ length: seeds }, (_, index) => ({ name, encoder, own: seed + index })),
  )
  return compareStudents<TrainedArchitecture>(study, {
    part: 'architectures',
    title: 'Architectures',
    after: sources,
    students: students.map(({ name, encoder, own }) => ({
      name: `${name}-seed-${own}`,
      title: `a student of the ${name} one, seed ${own}`,
      options: { testTexts },
      training,
      validation,
      budget,
      seed: own,
      made: { encoder },
      asked: [judged.texts],
      figures: ({ predicted: _, ...student }, [answers]) => {
        const { accuracy, kappa } = agreementOf(answers, judged.labels, { seed, resamples })
        return { ...student, name, student: { seed: own, steps: student.steps, accuracy, kappa } }
      },
    })),
  })
}

interface LatenciesOutput {
  readonly backend: string
  readonly threads: number
  readonly encoders: readonly EncoderLatency[]
}

/** How long an encoder takes depends on its size and its vocabulary, and not on its weights: untrained ones are timed. */
function latencyStep(
  { study, corpus, sources }: PartInputs,
  competitors: readonly Competitor[],
): Promise<StepOutput<LatenciesOutput>> {
  const { settings, trainer, onEvent, signal } = study
  const { seed, fractions, data, student } = settings
  const { name: backend, threads } = trainer.backend
  return study.step({
    name: 'architectures/latency',
    stage: 'architectures',
    title: 'Architectures: timing them in turn',
    version: 1,
    options: { competitors, student, seed, fractions, dataKind: data.kind },
    after: sources,
    run: async () => {
      const { training, test } = trainingData(corpus, [], { fractions, seed })
      const encoders: TimedEncoder[] = []
      try {
        for (const { name, encoder } of competitors) {
          const made = await newStudent({ student, seed, encoder, dataKind: data.kind }, training.texts)
          encoders.push({ name, ...made })
        }
        const onProgress = (progress: { readonly done: number; readonly total: number }): void =>
          onEvent({ kind: 'progress', stage: 'architectures', progress })
        return { backend, threads, encoders: await timeEncoders(encoders, test.texts, { signal, onProgress }) }
      } finally {
        for (const { model } of encoders) model.dispose()
      }
    },
  })
}

const sum = <Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  rows.reduce((total, row) => total + row[key], 0)
