import { readFileSync } from 'node:fs'
import {
  float32Values,
  modelFromWeights,
  parseConfig,
  parseSafetensors,
  useBackend,
  type TokenBatch,
} from '@chexpp/model'
import { AdamW, DEFAULT_TRAINING, rateShare, runProgress, takeStep } from '@chexpp/train'
import * as tf from '@tensorflow/tfjs-core'
import { describe, expect, it } from 'vitest'
import { distillationLoss } from './distillation-loss'
import fixture from './fixtures/pytorch-distillation.json'
import { attentionTerm } from './loss/attention-term'
import { hiddenTerm } from './loss/hidden-term'
import { neededOutputs } from './loss/layer-term'
import type { DistillationOptions } from './options'

function readModel(folder: string) {
  const models = new URL(`../../model/src/fixtures/${folder}/`, import.meta.url)
  const file = 'model.safetensors'
  const stored = parseSafetensors(readFileSync(new URL(file, models)), file)
  const weights = new Map([...stored].map(([name, tensor]) => [name, float32Values(tensor, name, file)]))
  const config = parseConfig(JSON.parse(readFileSync(new URL('config.json', models), 'utf8')))
  return modelFromWeights({ ...config, hiddenDropout: 0, attentionDropout: 0, classifierDropout: 0 }, weights)
}

const tokens = ({ inputIds, attentionMask }: (typeof fixture.batches)[number]): TokenBatch => ({
  inputIds: Int32Array.from(inputIds),
  attentionMask: Int32Array.from(attentionMask),
  batch: fixture.batch,
  length: fixture.length,
})

/** Weights, batches and losses by scripts/distillation_witness.py; the versions stand in the fixture. */
describe.each(['cpu', 'wasm'] as const)('10 steps of distillation in PyTorch on %s', (backend) => {
  it.each(fixture.runs)('have the same losses and gradient norms: $student from $teacher, $options', async (run) => {
    await useBackend(backend, { threads: 1 })
    const [student, teacher] = [readModel(run.student), readModel(run.teacher)]
    const { alike, trace, projection } = run
    const options = run.options as DistillationOptions
    const settings = { student: student.config, teacher: teacher.config, alike, seed: 1 }
    const terms = [
      ...(options.hiddenLoss ? [hiddenTerm(options.hiddenLoss, settings)] : []),
      ...(options.attentionLoss ? [attentionTerm(options.attentionLoss, settings)] : []),
    ]
    const parameters = new Map(terms.flatMap((term) => [...term.parameters]))
    parameters.forEach((parameter) => parameter.assign(tf.tensor(projection!, parameter.shape)))
    const teacherBatches = alike ? fixture.batches : fixture.teacherBatches
    let step = 0
    const objective = {
      fingerprint: '',
      lossOf: distillationLoss(
        () => teacher.forward(tokens(teacherBatches[step - 1]), neededOutputs(terms)),
        options,
        terms,
      ),
    }
    const training = { ...DEFAULT_TRAINING, ...fixture.training }
    const optimizer = new AdamW(new Map([...student.parameters, ...parameters]), training)
    for (const batch of fixture.batches) {
      step += 1
      const { loss, gradientNorm } = takeStep(student, optimizer, {
        ...{ batch: tokens(batch), labels: batch.labels.map((row) => Uint8Array.from(row)), rows: [0, 1, 2, 3] },
        ...{ step, objective, dropoutSeed: 0 },
        learningRate: training.learningRate * rateShare(runProgress(step, 0, training), training),
      })
      const expected = trace[step - 1]
      expect(Math.abs(loss - expected.loss)).toBeLessThan(1e-4)
      expect(Math.abs(gradientNorm / expected.gradientNorm - 1)).toBeLessThan(1e-4)
    }
    optimizer.dispose()
    tf.dispose([...parameters.values()])
    student.dispose()
    teacher.dispose()
  })
})
