import { FINE_TUNING, type ClassWeighting, type GivenOptions, type Loss } from '@chexpp/train'
import { UsageError } from '../failure'
import { CLASS_BETA, FOCAL_GAMMA, type TrainOptions } from './train-options'

/** The training options that a command line stands for. Throws `UsageError` that names options which do not go together. */
export function trainingSettings(options: TrainOptions): GivenOptions {
  const { batchSize, accumulate, sampling, schedule, warmup, weightDecay, clipNorm } = options
  const { layerDecay, freezeEmbeddings, freezeLayers, patience, validateEvery, saveEvery } = options
  const isFineTuning = options.from !== undefined
  const { steps, epochs = isFineTuning && steps === undefined ? FINE_TUNING.epochs : undefined } = options
  return {
    ...{ steps, epochs, patience, validateEvery, saveEvery },
    // The command line counts 32 bits from 0.
    seed: options.seed | 0,
    loss: loss(options),
    classWeights: classWeighting(options),
    learningRate: options.learningRate ?? (isFineTuning ? FINE_TUNING.learningRate : undefined),
    ...{ batchSize, accumulate, sampling, schedule, warmup, weightDecay, clipNorm },
    ...{ layerDecay, freezeEmbeddings, freezeLayers },
  }
}

function loss({ loss: kind, focalGamma, labelSmoothing }: TrainOptions): Loss {
  if (kind === 'focal') return { kind, gamma: focalGamma ?? FOCAL_GAMMA, labelSmoothing }
  if (focalGamma !== undefined) throw new UsageError('--focal-gamma needs --loss focal')
  return { kind: 'crossEntropy', labelSmoothing }
}

function classWeighting({ classWeights, classBeta }: TrainOptions): ClassWeighting {
  if (classWeights === 'effective-number') return { kind: 'effectiveNumber', beta: classBeta ?? CLASS_BETA }
  if (classBeta !== undefined) throw new UsageError('--class-beta needs --class-weights effective-number')
  return { kind: classWeights === 'none' ? 'none' : 'inverseFrequency' }
}
