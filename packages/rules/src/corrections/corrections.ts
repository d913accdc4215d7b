import { EXCEPTION, MAY_BE_MISSED, NEGATED_LIST, NON, OLD_INFECTION, RESOLVED } from './absence'
import { ASKED, EITHER_WAY, PROBABLE, THOUGHT_OF, VERSUS } from './certainty'
import type { Correction } from './correction'
import { NODULAR } from './nodular'
import { OUTLINE } from './outline'

/** What the mode `corrected` puts right; of those that would change a class, the first does. */
export const CORRECTIONS: readonly Correction[] = [
  NON,
  RESOLVED,
  EXCEPTION,
  OUTLINE,
  NEGATED_LIST,
  OLD_INFECTION,
  MAY_BE_MISSED,
  NODULAR,
  THOUGHT_OF,
  ASKED,
  VERSUS,
  PROBABLE,
  EITHER_WAY,
]
