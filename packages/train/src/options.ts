/** How a student is trained. All random choices follow `seed`. */
export interface TrainingOptions {
  /** Optimizer steps in all. */
  readonly steps: number
  /**
   * A time budget: a run that would take longer ends after this, with its schedule shortened to match. Such a run cannot be
   * repeated exactly, since how many steps fit depends on the machine and on what else it does. None by default.
   */
  readonly seconds?: number
  /** Texts a step. */
  readonly batchSize: number
  /** Peak of the schedule. */
  readonly learningRate: number
  /** Share of the steps over which the rate climbs to its peak. */
  readonly warmup: number
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
  learningRate: 1e-3,
  warmup: 0.1,
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

/** Options as given: what is left out has its default, and `epochs` may stand in place of `steps`. */
export type GivenOptions = Partial<TrainingOptions> & {
  /** Passes through the training texts. */
  readonly epochs?: number
}

/**
 * The defaults with what is given in their place, for `texts` training texts. Throws `RangeError` that names the option which is
 * out of its range.
 */
export function resolveOptions({ epochs, ...given }: GivenOptions, texts: number): TrainingOptions {
  const defaults = { ...DEFAULT_TRAINING, ...given }
  if (epochs !== undefined && given.steps !== undefined) throw new RangeError('give epochs or steps, not both')
  if (epochs !== undefined && !(Number.isInteger(epochs) && epochs >= 1)) {
    throw new RangeError(`epochs must be a whole number from 1, not ${epochs}`)
  }
  const steps = epochs === undefined ? defaults.steps : epochs * Math.ceil(texts / defaults.batchSize)
  const options = { ...defaults, steps }
  const require = (name: keyof TrainingOptions, holds: boolean, expected: string): void => {
    if (!holds) throw new RangeError(`${name} must be ${expected}, not ${options[name]}`)
  }
  for (const name of ['steps', 'batchSize', 'validateEvery', 'saveEvery'] as const) {
    require(name, Number.isInteger(options[name]) && options[name] >= 1, 'a whole number from 1')
  }
  for (const name of ['learningRate', 'epsilon', 'clipNorm'] as const) {
    require(name, options[name] > 0 && options[name] < Infinity, 'above 0')
  }
  require('seconds', options.seconds === undefined || options.seconds > 0, 'above 0')
  for (const name of ['warmup', 'beta1', 'beta2', 'weightDecay'] as const) {
    require(name, options[name] >= 0 && options[name] < 1, 'from 0 up to but not including 1')
  }
  require('maxLength', Number.isInteger(options.maxLength) && options.maxLength >= 3, 'a whole number from 3')
  require('seed', (options.seed | 0) === options.seed, 'a 32-bit integer')
  return options
}
