import { LABEL_CLASSES, OBSERVATIONS, type LabeledText, type Labeler, type LabelOptions } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import { LOGITS } from '../head/head-layout'
import type { StudentModel } from '../student-model'
import type { TokenBatch } from '../token-batch'
import type { Tokenizer } from '../tokenizer/tokenizer'
import { TextTooLongError } from './text-too-long-error'

const DEFAULT_BATCH_SIZE = 32

/** Texts that are tokenized before other tasks get their turn; some 50 ms. */
const ENCODE_STEP = 1000

/** A text whose end the student did not see. */
export interface Truncation {
  /** Place of the text in the list given, from 0. */
  readonly index: number
  readonly tokens: number
  /** Tokens that were read. */
  readonly maxLength: number
}

export interface StudentLabelerOptions {
  /** The labeler's name in results; `'student'` by default. */
  readonly name?: string
  /** Texts the model reads at once; 32 by default. */
  readonly batchSize?: number
  /** Tokens of a text that are read, `[CLS]` and `[SEP]` included; all the model's positions by default. */
  readonly maxLength?: number
  /**
   * Told of each text that is longer than `maxLength`, of which only the beginning is labelled then. Without it such a
   * text is a {@link TextTooLongError}: nothing is cut unseen.
   */
  readonly onTruncated?: (truncation: Truncation) => void
}

/**
 * A labeler that asks a student. Students are trained on sentences and read one sentence a text: split a report
 * first and aggregate the labels after.
 *
 * Texts of like length go through the model together; results keep the order given. Labels are the likeliest classes,
 * the first of equals; probabilities are softmax over the four classes of each observation.
 *
 * Throws `RangeError` where the options do not fit the model. `label` rejects with {@link TextTooLongError}, with the
 * signal's reason when aborted (looked at between batches), and with `Error` where the weights give no numbers.
 */
export function createStudentLabeler(
  model: StudentModel,
  tokenizer: Tokenizer,
  options: StudentLabelerOptions = {},
): Labeler {
  const { maxPositions, vocabularySize } = model.config
  const { name = 'student', batchSize = DEFAULT_BATCH_SIZE, maxLength = maxPositions, onTruncated } = options
  if (!(Number.isInteger(batchSize) && batchSize >= 1)) throw new RangeError(`batchSize must be at least 1`)
  if (maxLength > maxPositions) {
    throw new RangeError(`maxLength ${maxLength} is more than the model's ${maxPositions} positions`)
  }
  if (tokenizer.vocabularySize > vocabularySize) {
    throw new RangeError(`The tokenizer has ${tokenizer.vocabularySize} tokens, but the model only ${vocabularySize}`)
  }

  const encode = async (texts: readonly string[], signal: AbortSignal | undefined): Promise<Int32Array[]> => {
    const sequences: Int32Array[] = []
    for (const [index, text] of texts.entries()) {
      if (index % ENCODE_STEP === 0) await nextTask(signal)
      const sequence = tokenizer.encode(text)
      if (sequence.length > maxLength) {
        if (onTruncated === undefined) throw new TextTooLongError(index, sequence.length, maxLength)
        onTruncated({ index, tokens: sequence.length, maxLength })
      }
      sequences.push(sequence)
    }
    return sequences
  }

  return {
    name,
    async label(texts: readonly string[], { signal, onProgress }: LabelOptions = {}): Promise<LabeledText[]> {
      const sequences = await encode(texts, signal)
      const byLength = [...sequences.keys()].sort((a, b) => sequences[a].length - sequences[b].length)
      const results = new Array<LabeledText>(texts.length)
      for (let start = 0; start < byLength.length; start += batchSize) {
        await nextTask(signal)
        const rows = byLength.slice(start, start + batchSize)
        const batch = tokenizer.pad(
          rows.map((row) => sequences[row]),
          { maxLength },
        )
        const probabilities = await predict(model, batch)
        for (const [index, row] of rows.entries()) {
          results[row] = toLabeledText(probabilities.slice(index * LOGITS, (index + 1) * LOGITS))
        }
        onProgress?.({ done: start + rows.length, total: texts.length })
      }
      return results
    },
  }
}

/** Lets other tasks run (timers, the keyboard), and throws the signal's reason if one of them aborted. */
async function nextTask(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal?.throwIfAborted()
}

/** `[batch, 14, 4]`, row-major. */
async function predict(model: StudentModel, batch: TokenBatch): Promise<Float32Array> {
  const probabilities = tf.tidy(() => tf.softmax(model.logits(batch)))
  try {
    return await probabilities.data<'float32'>()
  } finally {
    probabilities.dispose()
  }
}

function toLabeledText(probabilities: Float32Array): LabeledText {
  const labels = new Uint8Array(OBSERVATIONS.length)
  for (let observation = 0; observation < labels.length; observation++) {
    const start = observation * LABEL_CLASSES.length
    const classes = probabilities.subarray(start, start + LABEL_CLASSES.length)
    const most = Math.max(...classes)
    if (Number.isNaN(most)) throw new Error('The student gives no numbers: its weights are broken or diverged')
    labels[observation] = classes.indexOf(most)
  }
  return { labels, probabilities }
}
