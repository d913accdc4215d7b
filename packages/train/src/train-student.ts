import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { saveCheckpoint, type StudentModel, type Tokenizer } from '@chexpp/model'
import { AdamW } from './adamw'
import { createBatches } from './batches'
import { checkTexts } from './check-texts'
import { encodeTexts } from './encode-texts'
import { DivergedError } from './errors'
import type { TrainingEvent } from './events'
import { fingerprint } from './fingerprint'
import { EMPTY_HISTORY, type TrainingHistory } from './history'
import { resolveOptions, type GivenOptions, type TrainingOptions } from './options'
import { rateShare, runProgress } from './schedule'
import { takeStep } from './take-step'
import { tokenBatch } from './token-batch'
import { removeState, restoreState, saveState, type TrainingState } from './training-state'
import { validationKappa } from './validation-kappa'
import type { TrainingTexts } from './training-texts'

export interface TrainStudent {
  /** Trained in place. */
  readonly model: StudentModel
  readonly tokenizer: Tokenizer
  readonly training: TrainingTexts
  /** Decides which weights are kept; never part of `training`. */
  readonly validation: TrainingTexts
  readonly options?: GivenOptions
  /** A folder, made where it is missing; gets `best/` and `last/` (Hugging Face layout) and, while the run goes on, its state. */
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

const START = { step: 0, elapsedSeconds: 0, history: EMPTY_HISTORY, recentLosses: [] } satisfies Partial<TrainingState>

/**
 * Trains a student on labelled texts: summed cross entropy, AdamW, warm-up and linear decay, the best weights by validation kappa.
 * The same seed on the same backend gives the same weights.
 *
 * @throws {RangeError} for options out of range
 * @throws {TrainingDataError} for data that is empty, does not pair up or has labels that are none
 * @throws {DivergedError} where the loss becomes no number; the state saved before is kept
 * @throws {TrainingStateError} where the state cannot be written, or resumed from
 */
export async function trainStudent(run: TrainStudent): Promise<TrainedStudent> {
  const { model, tokenizer, training, validation, directory, resume = false, signal, onEvent } = run
  checkTexts('training', training)
  checkTexts('validation', validation)
  const maxLength = run.options?.maxLength ?? model.config.maxPositions
  const options = resolveOptions({ ...run.options, maxLength }, training.texts.length)
  const sequences = await encodeTexts(tokenizer, training.texts, signal)
  const batches = createBatches(
    sequences.map((sequence) => Math.min(sequence.length, maxLength)),
    options,
  )
  const mark = fingerprint(model, training, options)
  const optimizer = new AdamW(model.parameters, options)
  const best = join(directory, 'best')
  const last = join(directory, 'last')

  try {
    await mkdir(directory, { recursive: true })
    const restored = resume ? await restoreState(directory, model, optimizer, mark) : undefined
    if (restored !== undefined) onEvent?.({ kind: 'resumed', step: restored.step })
    else await removeState(directory)
    const { elapsedSeconds } = restored ?? START
    let { step, history, recentLosses } = restored ?? START
    const startedAt = performance.now()
    const elapsed = (): number => elapsedSeconds + (performance.now() - startedAt) / 1000

    for (;;) {
      const progress = runProgress(step + 1, elapsed(), options)
      if (step === options.steps || (progress === 1 && step > 0)) break
      if (signal?.aborted) {
        await save()
        signal.throwIfAborted()
      }
      step += 1
      const rows = batches(step)
      const learningRate = options.learningRate * rateShare(progress, options)
      const { loss, gradientNorm } = takeStep(model, optimizer, {
        batch: tokenBatch(
          rows.map((row) => sequences[row]),
          maxLength,
        ),
        labels: rows.map((row) => training.labels[row]),
        step,
        learningRate,
        dropoutSeed: dropoutSeed(options.seed, step),
      })
      if (!Number.isFinite(loss) || !Number.isFinite(gradientNorm)) throw new DivergedError(step, rows)
      recentLosses = [...recentLosses, loss]
      if (step % LOSS_STEPS === 0) {
        recordLosses()
        // Timers and the keyboard get their turn.
        await setImmediate()
      }
      const steps = Math.min(options.steps, Math.round(step / progress))
      onEvent?.({ kind: 'step', step, steps, progress, loss, learningRate, gradientNorm })
      if (step === options.steps) break
      if (step % options.validateEvery === 0) await validate()
      if (step % options.saveEvery === 0) await save()
    }
    recordLosses()
    if (history.validations.at(-1)?.step !== step) await validate()
    await saveCheckpoint(last, { model, tokenizer })
    await removeState(directory)
    return { options, history, best, last }

    function recordLosses(): void {
      if (recentLosses.length === 0) return
      history = { ...history, losses: [...history.losses, { step, loss: mean(recentLosses) }] }
      recentLosses = []
    }

    async function validate(): Promise<void> {
      const kappa = await validationKappa(model, tokenizer, validation, maxLength, signal)
      const isBest = history.best === undefined || (kappa ?? -1) > (history.best.kappa ?? -1)
      if (isBest) await saveCheckpoint(best, { model, tokenizer })
      const entry = { step, kappa }
      history = { ...history, validations: [...history.validations, entry], best: isBest ? entry : history.best }
      onEvent?.({ kind: 'validation', step, kappa, best: isBest })
    }

    async function save(): Promise<void> {
      const state = { step, elapsedSeconds: elapsed(), fingerprint: mark, history, recentLosses }
      await saveState(directory, model, optimizer, state)
      onEvent?.({ kind: 'saved', step })
    }
  } finally {
    optimizer.dispose()
  }
}

/** Seeds of different steps are unlike: a multiplicative hash of Knuth's. */
function dropoutSeed(seed: number, step: number): number {
  return (seed ^ Math.imul(step, 0x9e3779b1)) | 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
