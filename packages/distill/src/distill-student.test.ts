import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createStudentLabeler, readParameters, useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { distillStudent, type DistillStudent } from './distill-student'
import type { DistillationEvent } from './events'
import { smallModel, temporaryFolder, TEXTS } from './testing/small-models'

const labels = TEXTS.map((_, row) => Uint8Array.from({ length: 14 }, (_, head) => (row + head) % 4))
const data = { texts: TEXTS, labels }
const options = { steps: 8, batchSize: 5, learningRate: 3e-3, saveEvery: 3, validateEvery: 4, seed: 2 }

const LOSSES = {
  'soft labels': {},
  'hidden states of another size': { hiddenLoss: { kind: 'cosine', weight: 1 } },
} as const

/** Another tokenizer, half the layers and half the size. */
const models = () => ({
  teacher: smallModel({ seed: 1, hiddenSize: 16, layers: 2, vocabularySize: 50 }),
  student: smallModel({ seed: 5 }),
})

/** A run that may be aborted after a step. */
async function distill(run: Partial<DistillStudent> & Pick<DistillStudent, 'directory'>, abortAfter?: number) {
  const controller = new AbortController()
  const events: DistillationEvent[] = []
  const distilled = await distillStudent({
    ...{ training: data, validation: data, options, signal: controller.signal, ...models() },
    onEvent: (event) => {
      events.push(event)
      if (event.kind === 'step' && event.step === abortAfter) controller.abort(new Error('stop'))
    },
    ...run,
  })
  return { ...distilled, events }
}

const weights = (directory: string) => readFile(join(directory, 'last/model.safetensors'))

describe('distillStudent', () => {
  beforeAll(async () => {
    await useBackend('wasm', { threads: 1 })
  })

  it('brings a student to say what the teacher says, against its labels, and leaves the teacher as it is', async () => {
    const { teacher } = models()
    const student = smallModel({ seed: 5, hiddenSize: 16, hiddenDropout: 0, attentionDropout: 0, classifierDropout: 0 })
    const before = await readParameters(teacher.model)
    const directory = await temporaryFolder()
    const { distillation } = await distill({
      ...{ teacher, student, directory },
      distillation: { alpha: 1 },
      options: { ...options, steps: 200, learningRate: 1e-2, batchSize: 9, validateEvery: 1000, saveEvery: 1000 },
    })
    expect(distillation).toEqual({ temperature: 2, alpha: 1 })
    const [taught, learned] = await Promise.all(
      [teacher, student].map(({ model, tokenizer }) => createStudentLabeler(model, tokenizer).label(TEXTS)),
    )
    const pairs = taught.flatMap(({ labels }, row) =>
      [...labels].map((label, head) => [label, learned[row].labels[head]]),
    )
    expect(pairs.filter(([a, b]) => a === b).length / pairs.length).toBeGreaterThan(0.85)
    expect(await readParameters(teacher.model)).toEqual(before)
  })

  it('tells that the teacher reads, and does not ask it again', async () => {
    const directory = await temporaryFolder()
    const run = { ...models(), cache: join(directory, 'cache') }
    const { events } = await distill({ ...run, directory: join(directory, 'a') })
    expect(events[0]).toEqual({ kind: 'teacher', done: TEXTS.length, total: TEXTS.length })
    expect(await readdir(join(directory, 'a'))).toEqual(['best', 'last'])
    const asleep = { ...run.teacher.model, logits: () => expect.fail('the teacher was asked again') }
    await distill({ ...run, teacher: { ...run.teacher, model: asleep }, directory: join(directory, 'b') })
  })

  it.each(Object.entries(LOSSES))('aborted and resumed ends with the same bits: %s', async (_, distillation) => {
    const [whole, cut] = [await temporaryFolder(), await temporaryFolder()]
    await distill({ distillation, directory: whole })
    const tensors = tf.memory().numTensors
    await expect(distill({ distillation, directory: cut }, 5)).rejects.toThrow('stop')
    const resumed = await distill({ distillation, directory: cut, resume: true })
    expect(resumed.events).toContainEqual({ kind: 'resumed', step: 5 })
    expect((await weights(cut)).equals(await weights(whole))).toBe(true)
    // Those of two more pairs of models, which the test frees at its end, and no other.
    const { teacher, student } = models()
    const ofModels = teacher.model.parameters.size + student.model.parameters.size
    expect(tf.memory().numTensors).toBe(tensors + 3 * ofModels)
  })

  it('is not resumed under another teacher or with other options', async () => {
    const directory = await temporaryFolder()
    await expect(distill({ directory }, 3)).rejects.toThrow('stop')
    const other = smallModel({ seed: 9, hiddenSize: 16, layers: 2, vocabularySize: 50 })
    await expect(distill({ directory, teacher: other, resume: true })).rejects.toThrow('other data or options')
    const warmer = { temperature: 3 }
    await expect(distill({ directory, distillation: warmer, resume: true })).rejects.toThrow('other data or options')
  })

  it('compares all tokens and attention with the same tokenizer, in parts of a batch as in the whole', async () => {
    const losses = async (accumulate: number) => {
      const still = { hiddenDropout: 0, attentionDropout: 0, classifierDropout: 0 }
      const teacher = smallModel({ seed: 1, hiddenSize: 16, layers: 2 })
      const student = smallModel({ seed: 5, ...still })
      const distillation = { hiddenLoss: { kind: 'mse', weight: 1 }, attentionLoss: { weight: 1 } } as const
      const directory = await temporaryFolder()
      const run = { teacher, student, distillation, options: { ...options, accumulate }, directory }
      const { events } = await distill(run)
      return events.flatMap((event) => (event.kind === 'step' ? [event.loss] : []))
    }
    const [whole, parts] = [await losses(1), await losses(3)]
    expect(whole).toHaveLength(options.steps)
    whole.forEach((loss, step) => expect(parts[step]).toBeCloseTo(loss, 3))
  })

  it.each([
    [{ vocabularySize: 50 }, "needs the teacher's tokenizer"],
    [{ attentionHeads: 4 }, 'the student has 2, the teacher 4'],
  ])('refuses to compare attention that cannot be: %j', async (sizes, message) => {
    const teacher = smallModel({ seed: 1, ...sizes })
    const distillation = { attentionLoss: { weight: 1 } }
    const refused = distill({ teacher, distillation, directory: await temporaryFolder() })
    await expect(refused).rejects.toThrow(message)
  })
})
