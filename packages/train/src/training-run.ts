import type { StudentModel, Tokenizer } from '@chexpp/model'
import type { TrainingEvent } from './events'
import type { TrainingHistory } from './history'
import type { Objective } from './objective'
import type { TrainingOptions } from './options'
import type { GivenOptions } from './resolve-options'
import type { takeStep } from './take-step'
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
  /** What is made small; the loss of the labels by default. */
  readonly objective?: Objective
  /** How an update is made; another way may stand in its place, such as one that splits a batch too large for the memory. */
  readonly takeStep?: typeof takeStep
}

export interface TrainedStudent {
  readonly options: TrainingOptions
  readonly history: TrainingHistory
  /** Time in optimizer steps, those before a resumption too; validations and saving are not part of it. */
  readonly stepSeconds: number
  /** Folder of the weights with the best mean validation kappa, the first of equals. */
  readonly best: string
  readonly last: string
}
