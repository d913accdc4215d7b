import { BACKENDS, useBackend, type BackendInfo, type BackendName } from '@chexpp/model'
import { trainStudent, type TrainedStudent } from '@chexpp/train'
import { useGpu } from '../device/use-gpu'
import { trainOnGpu, type TrainOnGpu } from './train-on-gpu'

/** What a training can be asked to run on: the best that runs here, a graphics card and nothing else, or a backend. */
export const TRAINING_BACKENDS = ['auto', 'gpu', ...BACKENDS] as const
export type TrainingBackend = 'auto' | 'gpu' | BackendName

export interface Trainer {
  readonly backend: BackendInfo
  readonly train: (run: TrainOnGpu) => Promise<TrainedStudent>
}

/**
 * Activates the backend and gives what trains on it.
 *
 * @throws {BackendUnavailableError} where it does not run, with what to do
 */
export async function startTrainer(name: TrainingBackend): Promise<Trainer> {
  return name === 'gpu'
    ? { backend: await useGpu(), train: trainOnGpu }
    : { backend: await useBackend(name), train: trainStudent }
}
