import { loadCheckpoint, type EncoderConfig } from '@chexpp/model'
import type { Fault } from '../../faults/fault'
import type { LabelledTexts } from '../../split/split'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { spreadTexts } from '../../students/compared-student'
import { studyEncoder } from '../../students/fit-student'
import { timeEncoders, type EncoderLatency, type TimedEncoder } from '../../students/time-encoders'
import type { StudyContext } from '../../study-context'
import type { PartInputs } from '../part'
import type { DistillationSettings } from './distillation-settings'
import { judgeDistillation, type Distillation } from './judge-distillation'
import { modelCheckpoint, modelStep, type ModelTraining, type TrainedModel } from './model-step'

/**
 * Table 2 twice: as published, with a teacher of labels shifted by a row, and repaired, where the same student is trained on labels
 * alone as well. Students are DistilBERTs of half the teacher's layers with a vocabulary of half its size, so that each text goes
 * through two tokenizers.
 */
export async function distillationSteps(
  { study, corpus, sources }: PartInputs,
  { teacher, student, trainingTexts, testTexts, temperature, alpha }: DistillationSettings,
): Promise<StepOutput<Distillation>> {
  const { settings, step } = study
  const { seed, fractions, resamples } = settings
  const distillation = { temperature, alpha }
  const { vocabularySize } = settings.student
  const large: EncoderConfig = { ...studyEncoder(settings.data.kind), vocabularySize }
  const small = halfOf(large)
  const judged = spreadTexts(trainingData(corpus, [], { fractions, seed }).test, testTexts)
  const dataOf = (faults: readonly Fault[]): Pick<ModelTraining, 'options' | 'training' | 'validation'> => {
    const { training, validation } = trainingData(corpus, faults, { fractions, seed })
    return { options: { faults, trainingTexts, testTexts }, training: atMost(training, trainingTexts), validation }
  }
  const train = (given: Omit<ModelTraining, 'after' | 'asked'>): Promise<StepOutput<TrainedModel>> =>
    modelStep(study, { ...given, after: sources, asked: judged.texts })

  const right = dataOf([])
  const goodTeacher = await train({
    ...{ ...right, name: 'teacher', budget: teacher, encoder: large },
    title: 'a teacher of the right labels',
  })
  const labelsAlone = await train({
    ...{ ...right, name: 'student-of-labels', budget: student, encoder: small },
    title: 'a small student of labels alone',
  })
  // Where the clock ended these two, the others have as many steps all the same: else they could not be compared.
  const [teacherSteps, studentSteps] = [goodTeacher, labelsAlone].map(({ output: { steps } }) => ({ steps }))
  const distilled = await train({
    ...{ ...right, name: 'distilled-student', budget: studentSteps, encoder: small },
    title: 'the same student, distilled',
    teacher: { model: goodTeacher, distillation },
  })
  const shifted = dataOf(['row-shift'])
  const controlTeacher = await train({
    ...{ ...shifted, name: 'control-teacher', budget: teacherSteps, encoder: large },
    title: 'a teacher of labels shifted by a row, as published',
  })
  const controlStudent = await train({
    ...{ ...shifted, name: 'control-student', budget: studentSteps, encoder: small },
    title: 'the student distilled from it',
    teacher: { model: controlTeacher, distillation },
  })

  const timing = await step({
    name: 'distillation/latency',
    stage: 'distillation',
    title: 'Distillation: timing teacher and student in turn',
    version: 1,
    options: {},
    after: [...sources, goodTeacher, distilled],
    run: () => timeModels(study, [goodTeacher, distilled], judged.texts),
  })
  return step({
    name: 'distillation/figures',
    stage: 'distillation',
    title: 'Distillation: accuracy and kappa of each',
    version: 1,
    options: { resamples, seed },
    after: [...sources, controlTeacher, controlStudent, goodTeacher, labelsAlone, distilled, timing],
    run: () => {
      const [teacherLatency, studentLatency] = timing.output
      const models = {
        control: { teacher: controlTeacher.output, distilled: controlStudent.output },
        repaired: { teacher: goodTeacher.output, labelsAlone: labelsAlone.output, distilled: distilled.output },
      }
      const latency = { teacher: teacherLatency, student: studentLatency }
      return Promise.resolve(judgeDistillation(models, judged, latency, { resamples, seed }))
    },
  })
}

async function timeModels(
  { onEvent, signal }: StudyContext,
  models: readonly StepOutput<TrainedModel>[],
  texts: readonly string[],
): Promise<readonly EncoderLatency[]> {
  const loaded: TimedEncoder[] = []
  try {
    for (const model of models) loaded.push({ name: model.name, ...(await loadCheckpoint(modelCheckpoint(model))) })
    return await timeEncoders(loaded, texts, {
      signal,
      onProgress: (progress) => onEvent({ kind: 'progress', stage: 'distillation', progress }),
    })
  } finally {
    for (const { model } of loaded) model.dispose()
  }
}

/** A DistilBERT of half the layers and half the vocabulary. */
function halfOf({ layers, vocabularySize, ...sizes }: EncoderConfig): EncoderConfig {
  return {
    ...sizes,
    architecture: 'distilbert',
    layerNormEpsilon: 1e-12,
    layers: Math.max(1, Math.floor(layers / 2)),
    vocabularySize: Math.floor(vocabularySize / 2),
  }
}

const atMost = (texts: LabelledTexts, count: number | null): LabelledTexts => spreadTexts(texts, count ?? Infinity)
