import type * as tf from '@tensorflow/tfjs-core'
import type { TrainingOptions } from '../options'
import { parameterStages } from './parameter-stages'

/** A parameter that a run changes. */
export interface TrainedParameter {
  readonly variable: tf.Variable
  /** Its learning rate as a share of the run's. */
  readonly rateShare: number
  readonly decays: boolean
}

export type TrainedParametersOptions = Pick<TrainingOptions, 'layerDecay' | 'freezeEmbeddings' | 'freezeLayers'>

/** Biases and layer norms are not decayed, as in BERT's own training. */
const NO_DECAY = /(^|\.)(bias|\w*layer_?norm\.weight)$/i

/**
 * The parameters that are trained, by name: all but those that the options freeze or that are untrainable. The head has the full learning rate; each stage below it
 * `layerDecay` times that of the stage above.
 *
 * Source: Howard and Ruder, "Universal Language Model Fine-tuning for Text Classification", 2018 (discriminative fine-tuning).
 *
 * @throws {RangeError} where more layers are to be frozen than there are
 */
export function trainedParameters(
  parameters: ReadonlyMap<string, tf.Variable>,
  { layerDecay, freezeEmbeddings, freezeLayers }: TrainedParametersOptions,
): ReadonlyMap<string, TrainedParameter> {
  const { layers, stages } = parameterStages(parameters.keys())
  if (freezeLayers > layers) {
    throw new RangeError(`freezeLayers must be at most ${layers}, the model's layers, not ${freezeLayers}`)
  }
  const isFrozen = (stage: number): boolean => (stage === 0 ? freezeEmbeddings : stage <= freezeLayers)
  return new Map(
    [...parameters].flatMap(([name, variable]) => {
      const stage = stages.get(name)!
      if (isFrozen(stage) || !variable.trainable) return []
      return [[name, { variable, rateShare: layerDecay ** (layers + 1 - stage), decays: !NO_DECAY.test(name) }]]
    }),
  )
}
