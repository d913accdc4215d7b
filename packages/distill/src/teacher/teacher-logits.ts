import { setImmediate } from 'node:timers/promises'
import type { Progress } from '@chexpp/labels'
import type { TokenizedModel } from '../tokenized-model'
import { createLogitsCache } from './logits-cache'
import { LOGITS } from './logits-shape'
import { teacherKey } from './teacher-key'

export interface TeacherLogitsOptions {
  /** Folder that keeps the logits, those of each teacher and list of texts in a folder of their own. */
  readonly cache: string
  /** What `teacherKey` gives, where it is known already. */
  readonly key?: string
  /** Texts the teacher reads at once; 32 by default. */
  readonly batchSize?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

const DEFAULT_BATCH_SIZE = 32

/** Texts whose logits are kept together: what an interrupted call has to do again. */
const PART = 1024

/**
 * What a teacher says of texts, `[texts, 14, 4]` row-major: its logits, without dropout. Computed once for the same weights, tokenizer
 * and texts; a call that was interrupted goes on where it stopped. The teacher reads as many tokens of a text as it has positions for.
 *
 * @throws {CachedLogitsError} where kept logits cannot be read or written
 * @throws {Error} where the teacher gives no numbers; with the signal's reason when aborted
 */
export async function teacherLogits(
  teacher: TokenizedModel,
  texts: readonly string[],
  { cache, key, batchSize = DEFAULT_BATCH_SIZE, signal, onProgress }: TeacherLogitsOptions,
): Promise<Float32Array> {
  const parts = createLogitsCache(cache, key ?? (await teacherKey(teacher, texts)))
  const logits = new Float32Array(texts.length * LOGITS)
  for (let start = 0; start < texts.length; start += PART) {
    signal?.throwIfAborted()
    const part = texts.slice(start, start + PART)
    let values = await parts.read(start, part.length)
    if (values === undefined) {
      values = await readTexts(teacher, part, batchSize, signal, (done) =>
        onProgress?.({ done: start + done, total: texts.length }),
      )
      await parts.write(start, values)
    }
    logits.set(values, start * LOGITS)
    onProgress?.({ done: start + part.length, total: texts.length })
  }
  return logits
}

/** Texts of like length go through the teacher together. */
async function readTexts(
  { model, tokenizer }: TokenizedModel,
  texts: readonly string[],
  batchSize: number,
  signal: AbortSignal | undefined,
  onProgress: (done: number) => void,
): Promise<Float32Array> {
  const sequences = texts.map((text) => tokenizer.encode(text))
  const byLength = [...sequences.keys()].sort((a, b) => sequences[a].length - sequences[b].length)
  const values = new Float32Array(texts.length * LOGITS)
  for (let start = 0; start < texts.length; start += batchSize) {
    // Timers and the keyboard get their turn.
    await setImmediate()
    signal?.throwIfAborted()
    const rows = byLength.slice(start, start + batchSize)
    const batch = tokenizer.pad(
      rows.map((row) => sequences[row]),
      { maxLength: model.config.maxPositions },
    )
    const logits = model.logits(batch)
    try {
      const read = await logits.data<'float32'>()
      if (!read.every(Number.isFinite))
        throw new Error('The teacher gives no numbers: its weights are broken or diverged')
      rows.forEach((row, index) => values.set(read.subarray(index * LOGITS, (index + 1) * LOGITS), row * LOGITS))
    } finally {
      logits.dispose()
    }
    onProgress(start + rows.length)
  }
  return values
}
