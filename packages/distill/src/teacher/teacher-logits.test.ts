import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { smallModel, temporaryFolder, TEXTS } from '../testing/small-models'
import type { TokenizedModel } from '../tokenized-model'
import { CachedLogitsError } from './cached-logits-error'
import { teacherLogits } from './teacher-logits'

/** More texts than are kept together, of unlike lengths. */
const MANY = Array.from({ length: 1100 }, (_, row) => `${TEXTS[row % TEXTS.length]} ${'again '.repeat(row % 5)}`)

/** The teacher, and how many texts it was asked for. */
function counting(teacher: TokenizedModel) {
  let asked = 0
  const logits: TokenizedModel['model']['logits'] = (batch, mode) => {
    asked += batch.batch
    return teacher.model.logits(batch, mode)
  }
  return { teacher: { ...teacher, model: { ...teacher.model, logits } }, asked: () => asked }
}

describe('teacherLogits', () => {
  beforeAll(async () => {
    await useBackend('cpu')
  })

  it('are what the model gives for each text by itself, in the order of the texts', async () => {
    const teacher = smallModel({ seed: 1 })
    const tensors = tf.memory().numTensors
    const logits = await teacherLogits(teacher, TEXTS, { cache: await temporaryFolder(), batchSize: 4 })
    expect(tf.memory().numTensors).toBe(tensors)
    TEXTS.forEach((text, row) => {
      const alone = teacher.model.logits(teacher.tokenizer.encodeBatch([text], { maxLength: 32 })).dataSync()
      alone.forEach((value, place) => expect(logits[row * 56 + place]).toBeCloseTo(value, 4))
    })
  })

  it('are asked for once, and again of other weights, other texts and another tokenizer', async () => {
    const cache = await temporaryFolder()
    const first = smallModel({ seed: 1 })
    const logits = await teacherLogits(first, TEXTS, { cache })
    const again = counting(first)
    expect(await teacherLogits(again.teacher, TEXTS, { cache })).toEqual(logits)
    expect(again.asked()).toBe(0)

    const others = [
      [smallModel({ seed: 2 }), TEXTS],
      [first, TEXTS.slice(1)],
      [{ ...first, tokenizer: smallModel({ seed: 1, vocabularySize: 40 }).tokenizer }, TEXTS],
    ] as const
    for (const [teacher, texts] of others) {
      const other = counting(teacher)
      await teacherLogits(other.teacher, texts, { cache })
      expect(other.asked()).toBe(texts.length)
    }
    expect(await readdir(cache)).toHaveLength(4)
  })

  it('go on where they were interrupted', async () => {
    const cache = await temporaryFolder()
    const teacher = smallModel({ seed: 1 })
    const controller = new AbortController()
    const stopped = teacherLogits(teacher, MANY, {
      cache,
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done >= 1056) controller.abort(new Error('stop'))
      },
    })
    await expect(stopped).rejects.toThrow('stop')
    const rest = counting(teacher)
    const progress: unknown[] = []
    const logits = await teacherLogits(rest.teacher, MANY, { cache, onProgress: (each) => progress.push(each) })
    expect(rest.asked()).toBe(1100 - 1024)
    expect(progress[0]).toEqual({ done: 1024, total: 1100 })
    expect(logits).toEqual(await teacherLogits(teacher, MANY, { cache: await temporaryFolder() }))
  })

  it('say which file is damaged, and never take it', async () => {
    const cache = await temporaryFolder()
    const teacher = smallModel({ seed: 1 })
    await teacherLogits(teacher, TEXTS, { cache })
    const [key] = await readdir(cache)
    const path = join(cache, key, '0.safetensors')
    await writeFile(path, (await readFile(path)).subarray(0, (await stat(path)).size - 1))
    const error: unknown = await teacherLogits(teacher, TEXTS, { cache }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(CachedLogitsError)
    expect((error as CachedLogitsError).message).toContain(path)
  })

  it('are refused of a teacher that gives no numbers', async () => {
    const teacher = smallModel({ seed: 1 })
    teacher.model.parameters.get('classifier.bias')!.assign(tf.fill([56], NaN))
    await expect(teacherLogits(teacher, TEXTS, { cache: await temporaryFolder() })).rejects.toThrow('no numbers')
  })
})
