import { ABSENT, OBSERVATIONS, type Observation } from '@chexpp/labels'
import { countClasses } from '../../corpus/class-counts'

/** The 14 heads by how many training texts say something of them, whatever it is. */
export interface HeadsByRarity {
  /** The rarer half; of two equally rare the first in the usual order. */
  readonly rare: readonly Observation[]
  readonly common: readonly Observation[]
}

export const RARE_HEADS = OBSERVATIONS.length / 2

/** @param labels `[rows][14]` class indexes of the training texts */
export function headsByRarity(labels: readonly Uint8Array[]): HeadsByRarity {
  const counts = countClasses(labels)
  const mentions = (name: Observation): number => labels.length - counts[name][ABSENT]
  const rare = new Set([...OBSERVATIONS].sort((one, other) => mentions(one) - mentions(other)).slice(0, RARE_HEADS))
  return { rare: OBSERVATIONS.filter((name) => rare.has(name)), common: OBSERVATIONS.filter((name) => !rare.has(name)) }
}
