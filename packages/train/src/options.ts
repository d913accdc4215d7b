import type { ClassWeighting } from './loss/class-weights'
import type { Loss } from './loss/label-loss'
import type { RateSchedule } from './optimizer/schedule'

/** How a student is trained. All random choices follow `seed`. */
export interface TrainingOptions {
  /** Optimizer steps in all. */
  readonly steps: number
  /**
   * A time budget: a run that would take longer ends after this, with its schedule shortened to match. Such a run cannot be
   * repeated exactly, since how many steps fit depends on the machine and on what else it does. None by default.
   */
  readonly seconds?: number
  /** The run ends after so many validations in a row without a better kappa. Never by default. */
  readonly patience?: number
  /** Texts a step. */
  readonly batchSize: number
  /** Parts in which a step's batch goes through the model: the same update with less memory. */
  readonly accumulate: number
  /** `'balanced'` takes rarer labels more often: rows in proportion to `repeatFactors`. */
  readonly sampling: 'shuffled' | 'balanced'
  readonly loss: Loss
  readonly classWeights: ClassWeighting
  /** Peak of the schedule. */
  readonly learningRate: number
  readonly schedule: RateSchedule
  /** Share of the steps over which the rate climbs to its peak. */
  readonly warmup: number
  /** The learning rate of each layer as a share of that above it, from the head down to the embeddings; 1 is the same for all. */
  readonly layerDecay: number
  /** Leave the embeddings as they are. */
  readonly freezeEmbeddings: boolean
  /** Leave so many layers as they are, from the embeddings up; of ALBERT, so many groups. */
  readonly freezeLayers: number
  /** Decoupled weight decay; biases and layer norms have none. */
  readonly weightDecay: number
  readonly beta1: number
  readonly beta2: number
  readonly epsilon: number
  /** Gradients are scaled down to this global norm where they exceed it. */
  readonly clipNorm: number
  /** Tokens of a text that are read, `[CLS]` and `[SEP]` included. */
  readonly maxLength: number
  /** Steps between two validations; the last step always has one. */
  readonly validateEvery: number
  /** Steps between two states that a run can be resumed from; the last step always leaves one. */
  readonly saveEvery: number
  /** A 32-bit integer. */
  readonly seed: number
}

/**
 * Defaults for a small student that starts from random weights, for minutes on two processor cores. To fine-tune a pretrained
 * encoder take a `learningRate` of about 2e-5.
 */
export const DEFAULT_TRAINING: TrainingOptions = {
  steps: 1500,
  batchSize: 32,
  accumulate: 1,
  sampling: 'shuffled',
  loss: { kind: 'crossEntropy' },
  classWeights: { kind: 'none' },
  learningRate: 1e-3,
  schedule: 'linear',
  warmup: 0.1,
  layerDecay: 1,
  freezeEmbeddings: false,
  freezeLayers: 0,
  weightDecay: 0.01,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  clipNorm: 1,
  maxLength: 128,
  validateEvery: 250,
  saveEvery: 250,
  seed: 1,
}
