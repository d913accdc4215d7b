import { join } from 'node:path'
import { createStudentLabeler, saveCheckpoint, type StudentModel, type Tokenizer } from '@chexpp/model'
import { headConfusions, cohenKappa, meanKappa } from '@chexpp/metrics'
import * as tf from '@tensorflow/tfjs-core'
import { AdamW } from './adamw'
import { createBatches } from './batches'
import { DivergedError } from './errors'
import type { TrainingEvent } from './events'
import { fingerprint } from './fingerprint'
import { EMPTY_HISTORY, type TrainingHistory } from './history'
import { labelTargets, summedCrossEntropy } from './loss'
import { resolveOptions, type TrainingOptions } from './options'
import { rateShare } from './schedule'
import { tokenBatch } from './token-batch'
import { removeState, restoreState, saveState } from './training-state'

/** Texts and the 14 class indexes of each. */
export interface TrainingTexts {
  readonly texts: readonly string[]
  readonly labels: readonly Uint8Array[]
}

export interface TrainStudent {
  /** Trained in place. */
  readonly model: StudentModel
  readonly tokenizer: Tokenizer
  readonly training: TrainingTexts
  /** Decides which weights are kept; never part of `training`. */
  readonly validation: TrainingTexts
  readonly options?: Partial<TrainingOptions>
  /** An existing folder; gets `best/` and `last/` (Hugging Face layout) and, while the run goes on, its state. */
  readonly directory: string
  /** Go on from the state in `directory`, if there is one, bit for bit as if never interrupted. Default false: begin anew. */
  readonly resume?: boolean
  /** Aborted, the run leaves its state and rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly onEvent?: (event: TrainingEvent) => void
}

export interface TrainedStudent {
  readonly options: TrainingOptions
  readonly history: TrainingHistory
  /** Folder of the weights with the best mean validation kappa, the first of equals. */
  readonly best: string
  readonly last: string
}

/** Steps between two entries of the history's losses. */
const LOSS_STEPS = 10

/**
 * Trains a student on labelled texts: summed cross entropy, AdamW, warm-up and linear decay, the best weights by validation kappa.
 * The same seed on the same backend gives the same weights.
 *
 * @throws {RangeError} for options out of range and for data that is empty or does not pair up
 * @throws {DivergedError} where the loss becomes no number; the state before is kept
 * @throws {TrainingStateError} where the state cannot be written, or resumed from
 */
export async function trainStudent(run: TrainStudent): Promise<TrainedStudent> {
  const { model, tokenizer, training, validation, directory, resume = false, signal, onEvent } = run
  const options = resolveOptions({ ...run.options, maxLength: run.options?.maxLength ?? model.config.maxPositions })
  checkTexts('training', training)
  checkTexts('validation', validation)
  const sequences = training.texts.map((text) => tokenizer.encode(text))
  const batches = createBatches(
    sequences.map((sequence) => Math.min(sequence.length, options.maxLength)),
    options,
  )
  const mark = fingerprint(model, training, options)
  const optimizer = new AdamW(model.parameters, options)
  const best = join(directory, 'best')
  const last = join(directory, 'last')

  try {
    let step = 0
    let history: TrainingHistory = EMPTY_HISTORY
    let recentLosses: readonly number[] = []
    if (resume) {
      const state = await restoreState(directory, model, optimizer, mark)
      if (state !== undefined) {
        ;({ step, history, recentLosses } = state)
        onEvent?.({ kind: 'resumed', step })
      }
    } else await removeState(directory)

    const save = async (): Promise<void> => {
      await saveState(directory, model, optimizer, { step, fingerprint: mark, history, recentLosses })
      onEvent?.({ kind: 'saved', step })
    }
    while (step < options.steps) {
      if (signal?.aborted) {
        await save()
        signal.throwIfAborted()
      }
      const rows = batches(step + 1)
      const learningRate = options.learningRate * rateShare(step + 1, options)
      const { loss, gradientNorm } = takeStep(rows, step + 1, learningRate)
      step += 1
      recentLosses = [...recentLosses, loss]
      if (step % LOSS_STEPS === 0 || step === options.steps) {
        history = { ...history, losses: [...history.losses, { step, loss: mean(recentLosses) }] }
        recentLosses = []
        // Timers and the keyboard get their turn.
        await new Promise((resolve) => setImmediate(resolve))
      }
      onEvent?.({ kind: 'step', step, steps: options.steps, loss, learningRate, gradientNorm })
      if (step % options.validateEvery === 0 || step === options.steps) await validate()
      if (step % options.saveEvery === 0 && step < options.steps) await save()
    }
    await saveCheckpoint(last, { model, tokenizer })
    await removeState(directory)
    return { options, history, best, last }

    async function validate(): Promise<void> {
      const kappa = await validationKappa(model, tokenizer, validation, options)
      const isBest = history.best === undefined || (kappa ?? -1) > (history.best.kappa ?? -1)
      if (isBest) await saveCheckpoint(best, { model, tokenizer })
      const entry = { step, kappa }
      history = { ...history, validations: [...history.validations, entry], best: isBest ? entry : history.best }
      onEvent?.({ kind: 'validation', step, kappa, best: isBest })
    }
  } finally {
    optimizer.dispose()
  }

  function takeStep(rows: readonly number[], step: number, learningRate: number): { readonly loss: number; readonly gradientNorm: number } {
    const batch = tokenBatch(
      rows.map((row) => sequences[row]),
      options.maxLength,
    )
    const targets = labelTargets(rows.map((row) => training.labels[row]))
    const { value, grads } = tf.variableGrads(
      () => summedCrossEntropy(model.logits(batch, { training: true, dropoutSeed: dropoutSeed(options.seed, step) }), targets),
      [...model.parameters.values()],
    )
    try {
      const gradients = new Map([...model.parameters].map(([name, variable]) => [name, grads[variable.name]]))
      const gradientNorm = optimizer.update(gradients, learningRate, step)
      const loss = value.dataSync()[0]
      if (!Number.isFinite(loss) || !Number.isFinite(gradientNorm)) throw new DivergedError(step, rows)
      return { loss, gradientNorm }
    } finally {
      tf.dispose([value, grads, targets])
    }
  }
}

/** Mean kappa over the heads where it is defined; null where it is for none. */
async function validationKappa(
  model: StudentModel,
  tokenizer: Tokenizer,
  validation: TrainingTexts,
  { maxLength }: TrainingOptions,
): Promise<number | null> {
  // What is longer than the student reads counts by its beginning, in validation as in training.
  const labeler = createStudentLabeler(model, tokenizer, { maxLength, onTruncated: () => undefined })
  const predicted = (await labeler.label(validation.texts)).map(({ labels }) => labels)
  return meanKappa(headConfusions(predicted, validation.labels).map(cohenKappa)).kappa
}

function checkTexts(name: string, { texts, labels }: TrainingTexts): void {
  if (texts.length === 0) throw new RangeError(`${name}: there are no texts`)
  if (texts.length !== labels.length) throw new RangeError(`${name}: ${texts.length} texts, but ${labels.length} rows of labels`)
}

/** Seeds of different steps are unlike: a multiplicative hash of Knuth's. */
function dropoutSeed(seed: number, step: number): number {
  return (seed ^ Math.imul(step, 0x9e3779b1)) | 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
