import { LABEL_CLASSES, OBSERVATIONS, type LabelClass, type Observation } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import type { Student } from './student'

const PLACES = OBSERVATIONS.length * LABEL_CLASSES.length

export interface PredictOptions {
  /** Sequences the model reads at once; 32 by default. */
  readonly batchSize?: number
  readonly signal?: AbortSignal
}

/**
 * Probabilities of sequences of ids, `[14 * 4]` each, in the order given.
 *
 * Rejects with the signal's reason when aborted (looked at between batches).
 */
export async function predict(
  { model, tokenizer }: Student,
  sequences: readonly Int32Array[],
  { batchSize = 32, signal }: PredictOptions = {},
): Promise<Float32Array[]> {
  const results: Float32Array[] = []
  for (let start = 0; start < sequences.length; start += batchSize) {
    await nextTask(signal)
    const rows = sequences.slice(start, start + batchSize)
    const batch = tokenizer.pad(rows, { maxLength: model.config.maxPositions })
    const probabilities = tf.tidy(() => tf.softmax(model.logits(batch)))
    const values = await probabilities.data<'float32'>()
    probabilities.dispose()
    for (const row of rows.keys()) results.push(values.slice(row * PLACES, (row + 1) * PLACES))
  }
  return results
}

/** The likeliest class of an observation, the first of equals. */
export function likeliestClass(probabilities: Float32Array, observation: Observation): LabelClass {
  const start = OBSERVATIONS.indexOf(observation) * LABEL_CLASSES.length
  const classes = probabilities.subarray(start, start + LABEL_CLASSES.length)
  return LABEL_CLASSES[classes.indexOf(Math.max(...classes))]
}

/** Lets other tasks run (timers, the keyboard), and throws the signal's reason if one of them aborted. */
export async function nextTask(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal?.throwIfAborted()
}
