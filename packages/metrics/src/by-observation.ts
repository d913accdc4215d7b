import { OBSERVATIONS, type Observation } from '@chexpp/labels'

/** A record of what `value` says of each of the 14 heads. */
export function byObservation<Value>(value: (head: number) => Value): Readonly<Record<Observation, Value>> {
  return Object.fromEntries(OBSERVATIONS.map((name, head) => [name, value(head)])) as Record<Observation, Value>
}
