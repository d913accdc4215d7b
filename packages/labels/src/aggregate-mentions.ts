import { ABSENT, LABEL_CLASSES, POSITIVE, UNCERTAIN, type LabelClass } from './classes'
import { isObservation, OBSERVATIONS, type Observation, type ObservationName } from './observations'
import { strongerClass } from './stronger-class'

/** A mention of an observation whose class is decided. `Evidence` is one. */
export interface ClassifiedMention {
  /** One of the 14, or another finding: that gets no label here, and rules No Finding out as they do. */
  readonly observation: ObservationName
  readonly class: Exclude<LabelClass, 'absent'>
  /** An observation that is uncertain where this mention is not negative: heart failure says so of Cardiomegaly. */
  readonly impliesUncertain?: Observation
}

/**
 * The labels of a report from its mentions, as the official CheXpert labeler aggregates (`stages/aggregate.py`):
 * - an observation is positive if any mention of it is; else uncertain, if any is; else negative;
 * - No Finding is positive where no mention, but of Support Devices, is positive or uncertain, and absent otherwise. What
 *   is mentioned of No Finding itself (its list names findings without a column) counts against it like any other.
 *
 * @returns 14 class indexes, in the order of `OBSERVATIONS`
 */
export function aggregateMentions(mentions: readonly ClassifiedMention[]): Uint8Array {
  const labels = new Uint8Array(OBSERVATIONS.length)
  const strengthen = (observation: Observation, labelClass: number) => {
    const head = OBSERVATIONS.indexOf(observation)
    labels[head] = strongerClass(labels[head], labelClass)
  }
  for (const mention of mentions) {
    if (isObservation(mention.observation)) strengthen(mention.observation, LABEL_CLASSES.indexOf(mention.class))
    if (mention.impliesUncertain && mention.class !== 'negative') strengthen(mention.impliesUncertain, UNCERTAIN)
  }
  const found = mentions.some(({ observation, class: is }) => is !== 'negative' && observation !== 'Support Devices')
  labels[OBSERVATIONS.indexOf('No Finding')] = found ? ABSENT : POSITIVE
  return labels
}
