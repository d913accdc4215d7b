import * as tf from '@tensorflow/tfjs-core'
import type { Teach } from '../distillation-loss'
import type { TokenizedModel } from '../tokenized-model'
import { LOGITS, LOGITS_SHAPE } from './logits-shape'
import { teacherLogits, type TeacherLogitsOptions } from './teacher-logits'

/** A teacher that has read all texts before: once, and not again in runs with the same cache. */
export async function cachedTeacher(
  teacher: TokenizedModel,
  texts: readonly string[],
  options: TeacherLogitsOptions,
): Promise<Teach> {
  const logits = await teacherLogits(teacher, texts, options)
  return ({ rows }) => {
    const values = new Float32Array(rows.length * LOGITS)
    rows.forEach((row, index) => values.set(logits.subarray(row * LOGITS, (row + 1) * LOGITS), index * LOGITS))
    return { logits: tf.tensor3d(values, [rows.length, ...LOGITS_SHAPE]) }
  }
}
