import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import type { ReviewRow } from '../review-row'

/** A label of a row that differs from sure absence by both. `probabilities`: absent, positive, negative, uncertain. */
export interface DoubtfulLabel {
  readonly teacher: number
  readonly student: number
  readonly probabilities: readonly [number, number, number, number]
}

/** A row where both labelers are sure that all else is absent. */
export function reviewRow(
  id: string,
  text: string,
  doubtful: Readonly<Partial<Record<Observation, DoubtfulLabel>>> = {},
): ReviewRow {
  const heads = OBSERVATIONS.map((name) => doubtful[name] ?? { teacher: 0, student: 0, probabilities: [1, 0, 0, 0] })
  return {
    id,
    text,
    teacher: Uint8Array.from(heads, ({ teacher }) => teacher),
    student: Uint8Array.from(heads, ({ student }) => student),
    probabilities: Float32Array.from(heads.flatMap(({ probabilities }) => probabilities)),
  }
}
