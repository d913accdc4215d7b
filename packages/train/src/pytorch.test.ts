import { readFileSync } from 'node:fs'
import { float32Values, modelFromWeights, parseConfig, parseSafetensors, useBackend } from '@chexpp/model'
import { describe, expect, it } from 'vitest'
import { AdamW } from './optimizer/adamw'
import fixture from './fixtures/pytorch-training.json'
import { DEFAULT_TRAINING } from './options'
import { rateShare, runProgress } from './optimizer/schedule'
import { takeStep } from './take-step'

const MODEL = new URL('../../model/src/fixtures/tiny-bert/', import.meta.url)

function readModel() {
  const file = 'model.safetensors'
  const stored = parseSafetensors(readFileSync(new URL(file, MODEL)), file)
  const weights = new Map([...stored].map(([name, tensor]) => [name, float32Values(tensor, name, file)]))
  const config = parseConfig(JSON.parse(readFileSync(new URL('config.json', MODEL), 'utf8')))
  return modelFromWeights({ ...config, hiddenDropout: 0, attentionDropout: 0, classifierDropout: 0 }, weights)
}

/** Weights, batches and losses by scripts/training_witness.py; the versions stand in the fixture. */
describe.each(['cpu', 'wasm'] as const)('20 steps of PyTorch on %s', (backend) => {
  it('have the same losses and gradient norms', async () => {
    await useBackend(backend)
    const model = readModel()
    const options = { ...DEFAULT_TRAINING, ...fixture.options }
    const optimizer = new AdamW(model.parameters, options)
    for (const [index, expected] of fixture.trace.entries()) {
      const step = index + 1
      const { loss, gradientNorm } = takeStep(model, optimizer, {
        batch: {
          inputIds: Int32Array.from(expected.inputIds),
          attentionMask: Int32Array.from(expected.attentionMask),
          batch: fixture.batch,
          length: fixture.length,
        },
        labels: expected.labels.map((row) => Uint8Array.from(row)),
        step,
        learningRate: options.learningRate * rateShare(runProgress(step, 0, options), options),
        dropoutSeed: 0,
      })
      expect(Math.abs(loss - expected.loss)).toBeLessThan(1e-4)
      expect(Math.abs(gradientNorm / expected.gradientNorm - 1)).toBeLessThan(1e-4)
    }
    optimizer.dispose()
    model.dispose()
  })
})
