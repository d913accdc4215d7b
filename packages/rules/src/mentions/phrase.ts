import type { Observation, ObservationName } from '@chexpp/labels'

/** Words that name an observation, or that make void what they overlap. */
export interface Phrase<Name extends ObservationName = Observation> {
  readonly observation: Name
  /** Words found anywhere in a text, or a global expression that is searched in each sentence for itself. */
  readonly pattern: string | RegExp
  /** Whether it makes void the mentions of its observation that it overlaps, and is none itself. */
  readonly voids: boolean
}
