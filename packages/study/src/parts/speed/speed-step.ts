import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { bestCheckpoint } from '../../students/fit-student'
import type { PartInputs } from '../part'
import { timeLabelers, type StudySpeed } from './time-labelers'

export async function speedStep({ study, corpus, sources, student }: PartInputs): Promise<StepOutput<StudySpeed>> {
  const { settings, step, onEvent, signal } = study
  const { seed, fractions } = settings
  return step({
    name: 'speed',
    stage: 'speed',
    title: 'Timing rules and student in turn',
    version: 1,
    options: { seed, fractions },
    after: [...sources, student],
    run: () => {
      const { test } = trainingData(corpus, [], { seed, fractions })
      return timeLabelers(test.texts, bestCheckpoint(student.folder), onEvent, signal)
    },
  })
}
