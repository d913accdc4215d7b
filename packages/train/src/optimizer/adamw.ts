import { runFused, type Float32Tensor } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import type { TrainingOptions } from '../options'
import { trainedParameters, type TrainedParameter, type TrainedParametersOptions } from './trained-parameters'

export type AdamWOptions = TrainedParametersOptions &
  Pick<TrainingOptions, 'weightDecay' | 'beta1' | 'beta2' | 'epsilon' | 'clipNorm'>

/** Gradients by the names of the parameters they belong to. */
export type Gradients = ReadonlyMap<string, tf.Tensor>

interface Moments {
  first: tf.Tensor
  second: tf.Tensor
}

/**
 * Adam with decoupled weight decay and clipping by the global norm. Updates as `torch.optim.AdamW` does.
 *
 * Source: Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2019.
 */
export class AdamW {
  /** Those of the model that are not frozen; only they have moments. */
  readonly trained: ReadonlyMap<string, TrainedParameter>
  private readonly moments = new Map<string, Moments>()
  private readonly frozen: readonly tf.Variable[]

  /** Frozen parameters are untrainable until `dispose`, so that no work is done for their gradients. Throws `RangeError` where the options freeze more layers than there are. */
  constructor(
    parameters: ReadonlyMap<string, tf.Variable>,
    private readonly options: AdamWOptions,
  ) {
    this.trained = trainedParameters(parameters, options)
    for (const [name, { variable }] of this.trained) {
      this.setMoments(name, tf.zeros(variable.shape), tf.zeros(variable.shape))
    }
    const others = [...parameters].flatMap(([name, variable]) => (this.trained.has(name) ? [] : [variable]))
    this.frozen = others.filter(({ trainable }) => trainable)
    for (const variable of this.frozen) variable.trainable = false
  }

  /** Changes the parameters by one step, which counts from 1. Gives the global norm of the gradients, before clipping. */
  update(gradients: Gradients, learningRate: number, step: number): number {
    const norm = Math.sqrt([...gradients.values()].reduce((sum, gradient) => sum + sumOfSquares(gradient), 0))
    // Weights stay as they are where there is nothing to learn from: the caller is told by the norm.
    if (!Number.isFinite(norm)) return norm
    const { beta1, beta2, epsilon, weightDecay, clipNorm } = this.options
    for (const [name, gradient] of gradients) {
      const { variable, rateShare, decays } = this.trained.get(name)!
      const { first, second } = this.moments.get(name)!
      const rate = learningRate * rateShare
      const attributes = {
        beta1,
        beta2,
        epsilon,
        gradientScale: Math.min(1, clipNorm / (norm + 1e-6)),
        stepSize: rate / (1 - beta1 ** step),
        correction: 1 / Math.sqrt(1 - beta2 ** step),
        keptWeight: decays ? 1 - rate * weightDecay : 1,
      }
      const [weights, newFirst, newSecond] = tf.tidy(() => updated(variable, gradient, first, second, attributes))
      variable.assign(weights)
      weights.dispose()
      this.setMoments(name, newFirst, newSecond)
    }
    return norm
  }

  /** Moments by name: `first.NAME` and `second.NAME`, copied. */
  async readState(): Promise<ReadonlyMap<string, Float32Tensor>> {
    const state = new Map<string, Float32Tensor>()
    for (const [name, { first, second }] of this.moments) {
      state.set(`first.${name}`, { shape: first.shape, values: (await first.data<'float32'>()).slice() })
      state.set(`second.${name}`, { shape: second.shape, values: (await second.data<'float32'>()).slice() })
    }
    return state
  }

  /** Puts back what `readState` gave; `valuesOf` throws for a name that the state lacks. */
  restoreState(valuesOf: (name: string) => Float32Array): void {
    for (const [name, { variable }] of this.trained) {
      const { shape } = variable
      this.setMoments(name, tf.tensor(valuesOf(`first.${name}`), shape), tf.tensor(valuesOf(`second.${name}`), shape))
    }
  }

  dispose(): void {
    for (const { first, second } of this.moments.values()) tf.dispose([first, second])
    this.moments.clear()
    for (const variable of this.frozen) variable.trainable = true
  }

  private setMoments(name: string, first: tf.Tensor, second: tf.Tensor): void {
    const before = this.moments.get(name)
    if (before !== undefined) tf.dispose([before.first, before.second])
    this.moments.set(name, { first: tf.keep(first), second: tf.keep(second) })
  }
}

type AdamWAttributes = Readonly<
  Record<'beta1' | 'beta2' | 'epsilon' | 'gradientScale' | 'stepSize' | 'correction' | 'keptWeight', number>
>

/** The next weights, first and second moment. */
function updated(
  weights: tf.Tensor,
  gradient: tf.Tensor,
  first: tf.Tensor,
  second: tf.Tensor,
  attributes: AdamWAttributes,
): tf.Tensor[] {
  const fused = runFused('AdamW', { weights, gradient, first, second }, attributes)
  if (fused !== undefined) return fused
  const { beta1, beta2, epsilon, gradientScale, stepSize, correction, keptWeight } = attributes
  const scaled = tf.mul(gradient, gradientScale)
  const newFirst = tf.add(tf.mul(first, beta1), tf.mul(scaled, 1 - beta1))
  const newSecond = tf.add(tf.mul(second, beta2), tf.mul(tf.square(scaled), 1 - beta2))
  const deviation = tf.add(tf.mul(tf.sqrt(newSecond), correction), epsilon)
  return [tf.sub(tf.mul(weights, keptWeight), tf.mul(tf.div(newFirst, deviation), stepSize)), newFirst, newSecond]
}

function sumOfSquares(x: tf.Tensor): number {
  return tf.tidy(() => (runFused('SumOfSquares', { x })?.[0] ?? tf.sum(tf.square(x))).dataSync()[0])
}
