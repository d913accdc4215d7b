import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { spreadTexts } from '../../students/compared-student'
import { bestCheckpoint } from '../../students/fit-student'
import { predictTexts } from '../../students/predict-texts'
import type { PartInputs } from '../part'
import { judgeCalibration, type Calibration } from './judge-calibration'

export interface CalibrationSettings {
  /** At most so many texts judge the probabilities. */
  readonly testTexts: number
}

/** `[texts, 14, 4]` as float32 in the machine's byte order: of the validation texts, then of the test texts. */
const PROBABILITIES_FILE = 'probabilities.f32'
const VALUES = OBSERVATIONS.length * LABEL_CLASSES.length

/** Asks the student of Table 1 once for its probabilities, fits temperatures to those of validation and judges those of test. */
export async function calibrationSteps(
  { study, corpus, sources, student }: PartInputs,
  { testTexts }: CalibrationSettings,
): Promise<StepOutput<Calibration>> {
  const { settings, step, onEvent, signal } = study
  const { seed, fractions, resamples } = settings
  const { validation, test } = trainingData(corpus, [], { fractions, seed })
  const judged = spreadTexts(test, testTexts)
  const stage = 'calibration'
  const predicted = await step({
    name: 'calibration/probabilities',
    stage,
    title: `Calibration: probabilities of ${validation.texts.length} validation and ${judged.texts.length} test texts`,
    version: 2,
    options: { fractions, seed, testTexts },
    after: [...sources, student],
    run: async (folder) => {
      const { probabilities } = await predictTexts(
        bestCheckpoint(student.folder),
        [...validation.texts, ...judged.texts],
        { signal, onProgress: (progress) => onEvent({ kind: 'progress', stage, progress }) },
      )
      await writeFile(join(folder, PROBABILITIES_FILE), Buffer.concat(probabilities.map(bytesOf)))
      return { validation: validation.texts.length, test: judged.texts.length }
    },
  })
  return step({
    name: 'calibration/figures',
    stage,
    title: 'Calibration: temperatures from validation, judged on test',
    version: 2,
    options: { resamples, seed },
    after: [...sources, predicted],
    run: async () => {
      const probabilities = rowsOf(await readFile(join(predicted.folder, PROBABILITIES_FILE)))
      const { length } = validation.texts
      return judgeCalibration(
        { probabilities: probabilities.slice(0, length), labels: validation.labels },
        { probabilities: probabilities.slice(length), labels: judged.labels },
        { resamples, seed },
      )
    },
  })
}

const bytesOf = (row: Float32Array): Uint8Array => new Uint8Array(row.buffer, row.byteOffset, row.byteLength)

function rowsOf(bytes: Buffer): readonly Float32Array[] {
  const values = new Float32Array(new Uint8Array(bytes).buffer)
  return Array.from({ length: values.length / VALUES }, (_, row) => values.subarray(row * VALUES, (row + 1) * VALUES))
}
