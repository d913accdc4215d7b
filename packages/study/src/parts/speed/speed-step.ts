import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { spreadTexts } from '../../students/compared-student'
import { bestCheckpoint } from '../../students/fit-student'
import type { PartInputs } from '../part'
import { speedFigures } from './speed-figures'
import type { SpeedSettings } from './speed-settings'
import type { StudySpeed } from './study-speed'
import { timeLabelers } from './time-labelers'

/** Times rules, student and commands on texts that the student was not trained on. */
export async function speedStep(
  { study, corpus, reports, sources, student }: PartInputs,
  speed: SpeedSettings,
): Promise<StepOutput<StudySpeed>> {
  const { settings, step, onEvent, signal } = study
  const { seed, fractions } = settings
  return step({
    name: 'speed',
    stage: 'speed',
    title: 'Timing rules and student, each in a process of its own, in turn',
    version: 2,
    options: { seed, fractions, speed },
    after: [...sources, student],
    run: async () => {
      const { test } = trainingData(corpus, [], { seed, fractions })
      const { texts } = spreadTexts(test, speed.texts)
      const { pricePerHour } = speed
      // Report text for commands to read: it must not outlive the timing.
      const folder = await mkdtemp(join(tmpdir(), 'chexpp-speed-'))
      try {
        const timed = await timeLabelers({
          ...speed,
          texts,
          checkpoint: bestCheckpoint(student.folder),
          folder,
          onProgress: ({ phase, done, total }) =>
            phase === 'timed' && onEvent({ kind: 'progress', stage: 'speed', progress: { done, total } }),
          signal,
        })
        return speedFigures(timed, { texts: texts.length, textsPerReport: corpus.rows.length / reports, pricePerHour })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  })
}
