import { LABEL_CLASSES } from './classes'
import type { FindingLabel } from './labeler'
import { strongerClass } from './stronger-class'

/**
 * What a report says of findings beside the 14, from what its mentions, sentences or sections say: positive over uncertain over
 * negative over absent.
 *
 * @returns each name once, in the order in which they first occur
 */
export function aggregateFindings(parts: readonly (readonly FindingLabel[])[]): FindingLabel[] {
  const classes = new Map<string, number>()
  for (const { name, class: is } of parts.flat()) {
    classes.set(name, strongerClass(classes.get(name) ?? 0, LABEL_CLASSES.indexOf(is)))
  }
  return [...classes].map(([name, index]) => ({ name, class: LABEL_CLASSES[index] }))
}
