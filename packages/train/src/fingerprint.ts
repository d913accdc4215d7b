import { createHash } from 'node:crypto'
import type { StudentModel } from '@chexpp/model'
import type { Objective } from './objective'
import type { TrainingOptions } from './options'
import type { TrainingTexts } from './training-texts'

/** A hash of all that decides the weights: a run may be resumed only with the same. Holds nothing of the texts themselves. */
export function fingerprint(
  model: StudentModel,
  training: TrainingTexts,
  options: TrainingOptions,
  objective: Objective,
): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([model.config, options, objective.fingerprint, training.texts.length]))
  training.texts.forEach((text, row) => hash.update(text).update('\0').update(training.labels[row]))
  return hash.digest('hex')
}
