import { LABEL_CLASSES, OBSERVATIONS, type Observation } from '@chexpp/labels'

/** How many rows have each class of each observation: absent, positive, negative, uncertain. */
export function countClasses(labels: readonly Uint8Array[]): Readonly<Record<Observation, readonly number[]>> {
  const entries = OBSERVATIONS.map((name, head) => {
    const counts = LABEL_CLASSES.map(() => 0)
    for (const row of labels) counts[row[head]] += 1
    return [name, counts]
  })
  return Object.fromEntries(entries) as Record<Observation, readonly number[]>
}
