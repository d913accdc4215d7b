import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { saveCheckpoint } from '@chexpp/model'
import { checkTexts } from './check-texts'
import { DivergedError } from './errors'
import { fingerprint } from './fingerprint'
import { EMPTY_HISTORY, isBetter, isExhausted } from './history'
import { LABEL_OBJECTIVE, learnedParameters } from './objective'
import { AdamW } from './optimizer/adamw'
import { rateShare, runProgress } from './optimizer/schedule'
import { resolveOptions } from './resolve-options'
import { createStepSource } from './step-source'
import { takeStep as takePlainStep } from './take-step'
import type { TrainedStudent, TrainStudent } from './training-run'
import { removeState, restoreState, saveState, type TrainingState } from './training-state'
import { validationKappa } from './validation-kappa'

/** Steps between two entries of the history's losses. */
const LOSS_STEPS = 10

const START = {
  step: 0,
  elapsedSeconds: 0,
  stepSeconds: 0,
  history: EMPTY_HISTORY,
  recentLosses: [],
} satisfies Partial<TrainingState>

/**
 * Trains a student on labelled texts: AdamW with warm-up and decay on the loss of the options, the best weights by validation kappa.
 * The same seed on the same backend gives the same weights.
 *
 * @throws {RangeError} for options out of range
 * @throws {TrainingDataError} for data that is empty, does not pair up or has labels that the head has no class for
 * @throws {DivergedError} where the loss becomes no number; the state saved before is kept
 * @throws {TrainingStateError} where the state cannot be written, or resumed from
 */
export async function trainStudent(run: TrainStudent): Promise<TrainedStudent> {
  const { model, tokenizer, training, validation, directory, resume = false, signal, onEvent } = run
  const { objective = LABEL_OBJECTIVE, takeStep = takePlainStep } = run
  checkTexts('training', training, model.config.head)
  checkTexts('validation', validation, model.config.head)
  const maxLength = run.options?.maxLength ?? model.config.maxPositions
  const options = resolveOptions({ ...run.options, maxLength }, training.texts.length)
  const parameters = learnedParameters(model, objective)
  const optimizer = new AdamW(parameters, options)
  const best = join(directory, 'best')
  const last = join(directory, 'last')

  try {
    const inputOf = await createStepSource(tokenizer, training, options, objective, signal)
    const mark = fingerprint(model, training, options, objective)
    await mkdir(directory, { recursive: true })
    const restored = resume ? await restoreState(directory, parameters, optimizer, mark) : undefined
    if (restored !== undefined) onEvent?.({ kind: 'resumed', step: restored.step })
    else await removeState(directory)
    const { elapsedSeconds } = restored ?? START
    let { step, stepSeconds, history, recentLosses } = restored ?? START
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
      const stepStartedAt = performance.now()
      const input = inputOf(step)
      const learningRate = options.learningRate * rateShare(progress, options)
      const { loss, gradientNorm } = takeStep(model, optimizer, { ...input, learningRate })
      if (!Number.isFinite(loss) || !Number.isFinite(gradientNorm)) {
        throw new DivergedError(step, input.rows, training.ids && input.rows.map((row) => training.ids![row]))
      }
      stepSeconds += (performance.now() - stepStartedAt) / 1000
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
      if (isExhausted(history, options.patience)) {
        onEvent?.({ kind: 'stopped', step, best: history.best!.step })
        break
      }
      if (step % options.saveEvery === 0) await save()
    }
    recordLosses()
    if (history.validations.at(-1)?.step !== step) await validate()
    await saveCheckpoint(last, { model, tokenizer })
    await removeState(directory)
    return { options, history, stepSeconds, best, last }

    function recordLosses(): void {
      if (recentLosses.length === 0) return
      history = { ...history, losses: [...history.losses, { step, loss: mean(recentLosses) }] }
      recentLosses = []
    }

    async function validate(): Promise<void> {
      const entry = { step, ...(await validationKappa(model, tokenizer, validation, maxLength, signal)) }
      const isBest = isBetter(entry, history.best)
      if (isBest) await saveCheckpoint(best, { model, tokenizer })
      history = { ...history, validations: [...history.validations, entry], best: isBest ? entry : history.best }
      onEvent?.({ kind: 'validation', ...entry, best: isBest })
    }

    async function save(): Promise<void> {
      const state = { step, elapsedSeconds: elapsed(), stepSeconds, fingerprint: mark, history, recentLosses }
      await saveState(directory, parameters, optimizer, state)
      onEvent?.({ kind: 'saved', step })
    }
  } finally {
    optimizer.dispose()
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
