import { LABEL_CLASSES, OBSERVATIONS, type LabelClass, type Observation } from '@chexpp/labels'

/** The label that is explained. */
export interface Target {
  readonly observation: Observation
  readonly class: LabelClass
}

/** Places in logits and probabilities `[14, 4]`. Throws `RangeError` that names what is none of the 14 or of the 4. */
export function targetPlace(target: Target): { readonly row: number; readonly column: number; readonly flat: number } {
  const row = OBSERVATIONS.indexOf(target.observation)
  if (row < 0) throw new RangeError(`observation: ${JSON.stringify(target.observation)} is none of the 14`)
  const column = LABEL_CLASSES.indexOf(target.class)
  if (column < 0) throw new RangeError(`class: ${JSON.stringify(target.class)} is none of ${LABEL_CLASSES.join(', ')}`)
  return { row, column, flat: row * LABEL_CLASSES.length + column }
}
