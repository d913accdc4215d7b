import { labelLoss } from '@chexpp/train'
import * as tf from '@tensorflow/tfjs-core'
import { logLikelihood } from './differentiable-ops'
import type { Student } from './frozen-student'
import type { Generator } from './generator'
import { drawWords, frameWords } from './soft-tokens'

/** How the generator learns: by the gradient through the student, or by the reward of what it drew alone. */
export type Teaching = 'gradient' | 'reward'

export interface GeneratorTraining {
  readonly student: Student
  /** Labels to be asked for, 14 class indexes each. No text goes with them. */
  readonly targets: readonly Uint8Array[]
  readonly teaching: Teaching
  readonly steps: number
  readonly batch: number
  readonly seed: number
  readonly onProgress?: (done: number, total: number) => void
}

export interface GeneratorHistory {
  /** Loss of the labels of each step. */
  readonly losses: readonly number[]
  /** Norm of the generator's first gradient; 0 would mean that nothing came through. */
  readonly firstGradientNorm: number
}

const LEARNING_RATE = 3e-3
/** Falls from the first to the last step, so that early gradients are smooth and late ones true to the draw. */
const TEMPERATURE = { first: 2, last: 0.7 }

/** Trains the generator in place; the student is only asked. */
export async function trainGenerator(
  generator: Generator,
  { student, targets, teaching, steps, batch, seed, onProgress }: GeneratorTraining,
): Promise<GeneratorHistory> {
  const optimizer = tf.train.adam(LEARNING_RATE)
  const losses: number[] = []
  let firstGradientNorm = 0
  for (let step = 0; step < steps; step++) {
    const labels = Array.from({ length: batch }, (_, row) => targets[(step * batch + row) % targets.length])
    const temperature = TEMPERATURE.first * (TEMPERATURE.last / TEMPERATURE.first) ** (step / steps)
    const draw = { labels, temperature, seed: seed * 1_000_003 + step }
    const { loss, gradients } = TEACH[teaching](generator, student, draw)
    if (step === 0) firstGradientNorm = normOf(gradients)
    optimizer.applyGradients(Object.entries(gradients).map(([name, tensor]) => ({ name, tensor })))
    tf.dispose(gradients)
    losses.push(loss)
    onProgress?.(step + 1, steps)
    // Timers and the terminal get their turn.
    if (step % 10 === 0) await tf.nextFrame()
  }
  optimizer.dispose()
  return { losses, firstGradientNorm }
}

interface Draw {
  readonly labels: readonly Uint8Array[]
  readonly temperature: number
  readonly seed: number
}

interface Lesson {
  /** Of the labels, mean over the batch. */
  readonly loss: number
  /** Of the generator's variables, to be disposed by the caller. */
  readonly gradients: tf.NamedTensorMap
}

const TEACH: Readonly<Record<Teaching, (generator: Generator, student: Student, draw: Draw) => Lesson>> = {
  gradient: teachByGradient,
  reward: teachByReward,
}

/** The loss that the student gives the drawn words; its gradient goes through the student into the generator. */
function teachByGradient(generator: Generator, student: Student, draw: Draw): Lesson {
  return differentiate(generator, () => {
    const words = drawWords(generator.logits(draw.labels, draw.seed), draw)
    return labelLoss(studentLogits(student, words), draw.labels)
  })
}

/**
 * The same draw, of which the student tells a loss for each text and nothing else: what did better than the batch's mean
 * becomes likelier.
 *
 * Source: Williams, "Simple statistical gradient-following algorithms" (REINFORCE), 1992.
 */
function teachByReward(generator: Generator, student: Student, draw: Draw): Lesson {
  // Outside of any gradient: no derivative of the student reaches the generator.
  const { words, advantage, mean } = tf.tidy(() => {
    const drawn = drawWords(generator.logits(draw.labels, draw.seed), draw)
    const costs = labelCosts(studentLogits(student, drawn), draw.labels)
    const moments = tf.moments(costs)
    const better = tf.div(tf.sub(moments.mean, costs), tf.add(tf.sqrt(moments.variance), 1e-6))
    return { words: drawn, advantage: better, mean: moments.mean }
  })
  const { gradients } = differentiate(generator, () => {
    const likelihoods = logLikelihood(generator.logits(draw.labels, draw.seed), words)
    return tf.mul<tf.Scalar>(tf.sum(tf.mul(likelihoods, advantage)), -1 / draw.labels.length)
  })
  const [loss] = mean.dataSync()
  tf.dispose([words, advantage, mean])
  return { loss, gradients }
}

/** Summed over the 14 heads: `[batch]`. */
function labelCosts(logits: tf.Tensor3D, labels: readonly Uint8Array[]): tf.Tensor1D {
  const rows = labels.map((row) => Array.from(row))
  const asked = tf.oneHot(tf.tensor2d(rows, undefined, 'int32'), logits.shape[2])
  return tf.neg(tf.sum<tf.Tensor1D>(tf.mul(tf.logSoftmax(logits), tf.cast(asked, 'float32')), [1, 2]))
}

function studentLogits({ model, tokenizer }: Student, words: tf.Tensor3D): tf.Tensor3D {
  const soft = frameWords(words, tokenizer)
  return model.forwardEmbeddings(soft, new Int32Array(soft.shape[0] * soft.shape[1]).fill(1)).logits
}

function differentiate(generator: Generator, objective: () => tf.Scalar): Lesson {
  const { value, grads } = tf.variableGrads(objective, [...generator.variables])
  const [loss] = value.dataSync()
  value.dispose()
  return { loss, gradients: grads }
}

function normOf(gradients: tf.NamedTensorMap): number {
  const squares = Object.values(gradients).map((gradient) => tf.tidy(() => tf.sum(tf.square(gradient)).dataSync()[0]))
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0))
}
