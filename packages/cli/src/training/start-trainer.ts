import { useBackend, type BackendInfo, type BackendName } from '@chexpp/model'
import { trainStudent, type TrainedStudent } from '@chexpp/train'
import type { TrainOnGpu } from '@chexpp/train-gpu'

/** What `--backend` names: a backend, the best that runs here, or a graphics card and nothing else. */
export type TrainingBackend = 'auto' | 'gpu' | BackendName

export interface Trainer {
  readonly backend: BackendInfo
  readonly train: (run: TrainOnGpu) => Promise<TrainedStudent>
}

/** Activates the backend and gives what trains on it. Throws `BackendUnavailableError` where it does not run, with what to do. */
export async function startTrainer(name: TrainingBackend): Promise<Trainer> {
  if (name !== 'gpu') return { backend: await useBackend(name), train: trainStudent }
  const { trainOnGpu, useGpu } = await import('@chexpp/train-gpu')
  return { backend: await useGpu(), train: trainOnGpu }
}
