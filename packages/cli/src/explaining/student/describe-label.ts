import type { ExplainedStudentLabel } from './explain-by-student'

/** `Edema: negative, probability 0.988`, and of integrated gradients the error. */
export function describeLabel(label: ExplainedStudentLabel): string {
  const { observation, class: is, probability, completenessError } = label
  const error = completenessError === undefined ? '' : `, error ${completenessError.toPrecision(1)}`
  return `${observation}: ${is}, probability ${probability.toFixed(3)}${error}`
}
