import { join } from 'node:path'
import { trainStudent, type TrainedStudent, type TrainStudent } from '@chexpp/train'
import { distillationObjective } from './distillation-objective'
import type { DistillationEvent } from './events'
import type { DistillationOptions } from './options'
import type { TokenizedModel } from './tokenized-model'

export interface DistillStudent extends Omit<TrainStudent, 'model' | 'tokenizer' | 'objective' | 'onEvent'> {
  /** Stays as it is. */
  readonly teacher: TokenizedModel
  /** Trained in place. It may be of another size, architecture and tokenizer than the teacher. */
  readonly student: TokenizedModel
  readonly distillation?: Partial<DistillationOptions>
  /** Folder that keeps what the teacher says, for runs with the same teacher and texts; `teacher-logits` in `directory` by default. */
  readonly cache?: string
  readonly onEvent?: (event: DistillationEvent) => void
}

export interface DistilledStudent extends TrainedStudent {
  readonly distillation: DistillationOptions
}

/**
 * Trains a student on what a teacher says of the training texts as well as on their labels; validation is by the labels alone.
 * Otherwise as `trainStudent`: an interrupted run goes on with `resume`, and the same seed gives the same weights.
 *
 * @throws {RangeError} for options out of range, or that do not go with these two models
 * @throws {CachedLogitsError} where the teacher's logits cannot be kept or read
 * @throws what `trainStudent` throws
 */
export async function distillStudent({
  teacher,
  student,
  distillation,
  cache,
  onEvent,
  ...run
}: DistillStudent): Promise<DistilledStudent> {
  const objective = await distillationObjective({
    ...{ teacher, student, options: distillation },
    texts: run.training.texts,
    cache: cache ?? join(run.directory, 'teacher-logits'),
    seed: run.options?.seed,
    signal: run.signal,
    onProgress: (progress) => onEvent?.({ kind: 'teacher', ...progress }),
  })
  try {
    const trained = await trainStudent({
      ...run,
      model: student.model,
      tokenizer: student.tokenizer,
      objective,
      onEvent,
    })
    return { ...trained, distillation: objective.options }
  } finally {
    objective.dispose()
  }
}
