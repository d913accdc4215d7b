import { lossAndGradients, type takeStep } from '@chexpp/train'
import * as tf from '@tensorflow/tfjs-core'
import { isOutOfMemory, OutOfMemoryError } from './out-of-memory'

/** A batch did not fit into memory: from this step on each is taken in so many parts, whose gradients are added. */
export interface SplitEvent {
  readonly kind: 'split'
  readonly step: number
  readonly parts: number
}

/**
 * A training step that goes on where memory runs out: the batch is taken in twice as many parts, until they fit. Their gradients add
 * up to those of the whole, so that the update is the same but for rounding and for what dropout drops.
 *
 * The step throws {@link OutOfMemoryError} where one text by itself does not fit.
 */
export function splittingStep(onSplit: (event: SplitEvent) => void): typeof takeStep {
  let parts = 1
  return (model, optimizer, step) => {
    for (;;) {
      parts = Math.max(parts, step.accumulate ?? 1)
      // Memory may run out before the update alone: half an update could not be taken back.
      let computed: ReturnType<typeof lossAndGradients>
      try {
        computed = lossAndGradients(model, optimizer, { ...step, accumulate: parts })
      } catch (error) {
        if (!isOutOfMemory(error)) throw error
        if (parts >= step.labels.length) throw new OutOfMemoryError(step.step, { cause: error })
        parts = Math.min(2 * parts, step.labels.length)
        onSplit({ kind: 'split', step: step.step, parts })
        continue
      }
      const { loss, gradients } = computed
      try {
        return { loss, gradientNorm: optimizer.update(gradients, step.learningRate, step.step) }
      } finally {
        tf.dispose([...gradients.values()])
      }
    }
  }
}
