import { readFileSync } from 'node:fs'
import { OBSERVATIONS } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findNativePackage } from './backends/node/native-package'
import { useBackend } from './backends/use-backend'
import { float32Values, parseSafetensors } from './checkpoint/safetensors/parse-safetensors'
import { parseConfig } from './config/parse-config'
import { modelFromWeights, type StudentModel } from './student-model'
import { relativeError } from './relative-error.testing'
import type { TokenBatch } from './token-batch'

/** Models, batches and what PyTorch makes of them by scripts/encoder_witness.py; batch.json names the versions. */
interface Witness {
  readonly model: StudentModel
  readonly batch: TokenBatch
  readonly outputs: ReadonlyMap<string, Float32Array>
  readonly gradients: ReadonlyMap<string, Float32Array>
}

const fixture = (path: string) => readFileSync(new URL(`./fixtures/${path}`, import.meta.url))
const json = (path: string): unknown => JSON.parse(fixture(path).toString())
const tensors = (path: string) =>
  new Map([...parseSafetensors(fixture(path), path)].map(([name, tensor]) => [name, float32Values(tensor, name, path)]))

function readWitness(folder: string): Witness {
  const { inputIds, attentionMask, tokenTypeIds, batch, length } = json(`${folder}/batch.json`) as {
    [Key in keyof TokenBatch]: TokenBatch[Key] extends number ? number : number[] | undefined
  }
  return {
    model: modelFromWeights(parseConfig(json(`${folder}/config.json`)), tensors(`${folder}/model.safetensors`)),
    batch: {
      inputIds: Int32Array.from(inputIds!),
      attentionMask: Int32Array.from(attentionMask!),
      ...(tokenTypeIds !== undefined && { tokenTypeIds: Int32Array.from(tokenTypeIds) }),
      batch,
      length,
    },
    outputs: tensors(`${folder}/outputs.safetensors`),
    gradients: tensors(`${folder}/gradients.safetensors`),
  }
}

/** CheXbert's heads in its order (`CONDITIONS` in its src/constants.py), No Finding with two classes. */
const CHEXBERT = [
  ...['Enlarged Cardiomediastinum', 'Cardiomegaly', 'Lung Opacity', 'Lung Lesion', 'Edema', 'Consolidation'],
  ...['Pneumonia', 'Atelectasis', 'Pneumothorax', 'Pleural Effusion', 'Pleural Other', 'Fracture', 'Support Devices'],
]
const CHEXBERT_PLACES = [
  ...CHEXBERT.flatMap((name) =>
    [0, 1, 2, 3].map((label) => OBSERVATIONS.findIndex((each) => each === name) * 4 + label),
  ),
  ...[0, 1],
]

/** `[batch, 14, 4]` → the logits that the fixture has: of CheXbert its 54 in its order, of others all 56. */
function fixtureLogits(witness: Witness, logits: tf.Tensor): number[] {
  const rows = tf.reshape<tf.Rank.R2>(logits, [witness.batch.batch, 56]).arraySync()
  return rows.flatMap((row) => (witness.model.config.head === 'chexbert' ? CHEXBERT_PLACES.map((at) => row[at]) : row))
}

/** The other way round: what the fixture weights its logits by, in our places `[batch, 14, 4]`. */
function upstream({ model, outputs, batch }: Witness): tf.Tensor {
  const given = outputs.get('upstream')!
  if (model.config.head !== 'chexbert') return tf.tensor(given, [batch.batch, 14, 4])
  const values = new Float32Array(batch.batch * 56)
  for (const [index, value] of given.entries()) {
    values[Math.floor(index / 54) * 56 + CHEXBERT_PLACES[index % 54]] = value
  }
  return tf.tensor(values, [batch.batch, 14, 4])
}

function expectEqual(actual: readonly tf.Tensor[], outputs: ReadonlyMap<string, Float32Array>, name: string): void {
  expect(outputs.has(`${name}.${actual.length}`)).toBe(false)
  for (const [index, tensor] of actual.entries()) {
    expect(relativeError(tensor.dataSync(), outputs.get(`${name}.${index}`)!), `${name}.${index}`).toBeLessThan(1e-5)
  }
}

const FOLDERS = [
  ...['tiny-bert', 'tiny-bert-pooler', 'tiny-distilbert', 'tiny-albert'],
  ...['tiny-separate', 'tiny-chexbert'],
]

/** TensorFlow itself, where its binding is built. */
const NATIVE = findNativePackage('@tensorflow/tfjs-node')?.built ? (['node'] as const) : []

describe.each(['cpu', 'wasm', ...NATIVE] as const)('against PyTorch on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend)
  })
  afterAll(async () => {
    await useBackend('cpu')
  })

  it.each(FOLDERS)('%s gives the same logits, from [CLS] alone and from all tokens', (folder) => {
    const witness = readWitness(folder)
    const { model, batch, outputs } = witness
    const alone = model.logits(batch)
    expect(alone.shape).toEqual([batch.batch, 14, 4])
    expect(relativeError(fixtureLogits(witness, alone), outputs.get('logits')!)).toBeLessThan(1e-5)
    const { logits } = model.forward(batch, { hiddenStates: true })
    expect(relativeError(fixtureLogits(witness, logits), outputs.get('logits')!)).toBeLessThan(1e-5)
  })

  it.each(FOLDERS)('%s gives the same hidden states and attentions', (folder) => {
    const { model, batch, outputs } = readWitness(folder)
    const { hiddenStates, attentions } = model.forward(batch, { hiddenStates: true, attentions: 'all' })
    expect(hiddenStates![0].shape).toEqual([batch.batch, batch.length, model.config.hiddenSize])
    expectEqual(hiddenStates!, outputs, 'hidden_states')
    expect(attentions![0].shape).toEqual([batch.batch, model.config.attentionHeads, batch.length, batch.length])
    expectEqual(attentions!, outputs, 'attentions')
    const last = model.forward(batch, { attentions: 'last' })
    expect(Object.keys(last)).toEqual(['logits', 'attentions'])
    expect(last.attentions!.map((each) => each.arraySync())).toEqual([attentions!.at(-1)!.arraySync()])
  })

  it.each(FOLDERS)('%s has the same gradients of all parameters', (folder) => {
    const witness = readWitness(folder)
    const { model, batch, gradients } = witness
    const { grads } = tf.variableGrads(
      () => tf.sum(tf.mul(model.logits(batch), upstream(witness))),
      [...model.parameters.values()],
    )
    expect([...model.parameters.keys()].sort()).toEqual([...gradients.keys()].sort())
    for (const [name, variable] of model.parameters) {
      // A key's bias shifts all scores of a query alike, so its true gradient is 0: rounding is all that is left.
      const gradient = grads[variable.name].dataSync()
      if (/\bkey\.bias|\bk_lin\.bias/.test(name)) expect(Math.max(...gradient.map(Math.abs)), name).toBeLessThan(1e-5)
      else expect(relativeError(gradient, gradients.get(name)!), name).toBeLessThan(1e-5)
    }
  })

  it.each(FOLDERS)('%s has the same logits and gradient of soft tokens, frozen or not', (folder) => {
    const witness = readWitness(folder)
    const { model, batch, outputs } = witness
    const soft = tf.tensor3d(outputs.get('soft')!, [batch.batch, batch.length, model.config.vocabularySize])
    const { logits } = model.forwardEmbeddings(soft, batch.attentionMask)
    expect(relativeError(fixtureLogits(witness, logits), outputs.get('soft_logits')!)).toBeLessThan(1e-5)
    const gradient = tf.grad((x) => {
      return tf.sum(tf.mul(model.forwardEmbeddings(x as tf.Tensor3D, batch.attentionMask).logits, upstream(witness)))
    })
    expect(relativeError(gradient(soft).dataSync(), outputs.get('soft_gradient')!)).toBeLessThan(1e-5)
    for (const variable of model.parameters.values()) variable.trainable = false
    expect(relativeError(gradient(soft).dataSync(), outputs.get('soft_gradient')!)).toBeLessThan(1e-5)
  })
})

describe('the chexbert head', () => {
  it('gives the classes that it lacks a probability of exactly 0', async () => {
    await useBackend('cpu')
    const { model, batch } = readWitness('tiny-chexbert')
    const probabilities = tf.softmax(model.logits(batch)).arraySync()
    for (const heads of probabilities) {
      expect(heads[0].slice(2)).toEqual([0, 0])
      expect(heads[0][0] + heads[0][1]).toBeCloseTo(1, 6)
      for (const head of heads.slice(1)) expect(Math.min(...head)).toBeGreaterThan(0)
    }
  })
})
