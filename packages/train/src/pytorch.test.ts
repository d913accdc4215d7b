import { readFileSync } from 'node:fs'
import {
  findNativePackage,
  float32Values,
  modelFromWeights,
  parseConfig,
  parseSafetensors,
  useBackend,
} from '@chexpp/model'
import { describe, expect, it } from 'vitest'
import fixture from './fixtures/pytorch-training.json'
import { AdamW } from './optimizer/adamw'
import { rateShare, runProgress } from './optimizer/schedule'
import { DEFAULT_TRAINING, type TrainingOptions } from './options'
import { takeStep } from './take-step'

function readModel(folder: string) {
  const models = new URL(`../../model/src/fixtures/${folder}/`, import.meta.url)
  const file = 'model.safetensors'
  const stored = parseSafetensors(readFileSync(new URL(file, models)), file)
  const weights = new Map([...stored].map(([name, tensor]) => [name, float32Values(tensor, name, file)]))
  const config = parseConfig(JSON.parse(readFileSync(new URL('config.json', models), 'utf8')))
  return modelFromWeights({ ...config, hiddenDropout: 0, attentionDropout: 0, classifierDropout: 0 }, weights)
}

/** TensorFlow itself, where its binding is built. */
const NATIVE = findNativePackage('@tensorflow/tfjs-node')?.built ? (['node'] as const) : []

/** Weights, batches and losses by scripts/training_witness.py; the versions stand in the fixture. */
describe.each(['cpu', 'wasm', ...NATIVE] as const)('20 steps of PyTorch on %s', (backend) => {
  it.each(fixture.runs)('have the same losses and gradient norms: $model, $options', async (run) => {
    await useBackend(backend, { threads: 1 })
    const model = readModel(run.model)
    const options = { ...DEFAULT_TRAINING, ...(run.options as Partial<TrainingOptions>) }
    const optimizer = new AdamW(model.parameters, options)
    for (const [index, { inputIds, attentionMask, labels }] of fixture.batches.entries()) {
      const step = index + 1
      const { loss, gradientNorm } = takeStep(model, optimizer, {
        batch: {
          inputIds: Int32Array.from(inputIds),
          attentionMask: Int32Array.from(attentionMask),
          batch: fixture.batch,
          length: fixture.length,
        },
        labels: labels.map((row) => Uint8Array.from(row)),
        rows: [...labels.keys()],
        step,
        learningRate: options.learningRate * rateShare(runProgress(step, 0, options), options),
        dropoutSeed: 0,
      })
      const expected = run.trace[index]
      expect(Math.abs(loss - expected.loss)).toBeLessThan(1e-4)
      expect(Math.abs(gradientNorm / expected.gradientNorm - 1)).toBeLessThan(1e-4)
    }
    optimizer.dispose()
    model.dispose()
  })
})
