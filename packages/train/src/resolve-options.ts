import type { ClassWeighting } from './loss/class-weights'
import type { Loss } from './loss/label-loss'
import { DEFAULT_TRAINING, type TrainingOptions } from './options'

/** Options as given: what is left out has its default, and `epochs` may stand in place of `steps`. */
export type GivenOptions = Partial<TrainingOptions> & {
  /** Passes through the training texts. With them a validation ends each epoch, unless `validateEvery` says otherwise. */
  readonly epochs?: number
}

/**
 * The defaults with what is given in their place, for `texts` training texts.
 *
 * @throws {RangeError} that names the option which is out of its range
 */
export function resolveOptions({ epochs, ...rest }: GivenOptions, texts: number): TrainingOptions {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest
  if (epochs === undefined) return checkOptions({ ...DEFAULT_TRAINING, ...given })
  if (given.steps !== undefined) throw new RangeError('give epochs or steps, not both')
  require('epochs', epochs, isCount(epochs), COUNT)
  const stepsPerEpoch = Math.ceil(texts / (given.batchSize ?? DEFAULT_TRAINING.batchSize))
  const steps = epochs * stepsPerEpoch
  return checkOptions({ ...DEFAULT_TRAINING, validateEvery: stepsPerEpoch, ...given, steps })
}

const COUNT = 'a whole number from 1'
const SHARE = 'from 0 up to but not including 1'

function checkOptions(options: TrainingOptions): TrainingOptions {
  const { seconds, patience, layerDecay, freezeLayers, maxLength, seed } = options
  for (const name of ['batchSize', 'steps', 'accumulate', 'validateEvery', 'saveEvery'] as const) {
    require(name, options[name], isCount(options[name]), COUNT)
  }
  for (const name of ['learningRate', 'epsilon', 'clipNorm'] as const) {
    require(name, options[name], options[name] > 0 && options[name] < Infinity, 'above 0')
  }
  for (const name of ['warmup', 'beta1', 'beta2', 'weightDecay'] as const) {
    require(name, options[name], isShare(options[name]), SHARE)
  }
  require('sampling', options.sampling, ['shuffled', 'balanced'].includes(options.sampling), 'shuffled or balanced')
  const schedules = ['linear', 'cosine', 'constant']
  require('schedule', options.schedule, schedules.includes(options.schedule), 'linear, cosine or constant')
  require('seconds', seconds, seconds === undefined || seconds > 0, 'above 0')
  require('patience', patience, patience === undefined || isCount(patience), COUNT)
  require('layerDecay', layerDecay, layerDecay > 0 && layerDecay <= 1, 'above 0 and at most 1')
  require('freezeLayers', freezeLayers, freezeLayers === 0 || isCount(freezeLayers), 'a whole number from 0')
  require('maxLength', maxLength, isCount(maxLength) && maxLength >= 3, 'a whole number from 3')
  require('seed', seed, (seed | 0) === seed, 'a 32-bit integer')
  checkLoss(options.loss)
  checkClassWeights(options.classWeights)
  return options
}

function checkLoss(loss: Loss): void {
  const smoothing = loss.labelSmoothing ?? 0
  require('loss.kind', loss.kind, ['crossEntropy', 'focal'].includes(loss.kind), 'crossEntropy or focal')
  require('loss.labelSmoothing', smoothing, isShare(smoothing), SHARE)
  if (loss.kind === 'focal') require('loss.gamma', loss.gamma, loss.gamma >= 0 && loss.gamma < Infinity, 'from 0')
}

function checkClassWeights(weighting: ClassWeighting): void {
  const kinds = ['none', 'inverseFrequency', 'effectiveNumber']
  require('classWeights.kind', weighting.kind, kinds.includes(weighting.kind), kinds.join(', '))
  if (weighting.kind === 'effectiveNumber') {
    require('classWeights.beta', weighting.beta, isShare(weighting.beta), SHARE)
  }
}

function require(name: string, value: unknown, holds: boolean, expected: string): void {
  if (!holds) throw new RangeError(`${name} must be ${expected}, not ${String(value)}`)
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1
const isShare = (value: number): boolean => value >= 0 && value < 1
