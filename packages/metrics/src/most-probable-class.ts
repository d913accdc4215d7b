/**
 * The class of the highest probability (or logit) among `classes` values from `offset` on; of equal ones the first.
 *
 * @param values row-major, a row of `classes` values begins at `offset`
 */
export function mostProbableClass(values: ArrayLike<number>, offset: number, classes: number): number {
  let top = 0
  for (let c = 1; c < classes; c++) {
    if (values[offset + c] > values[offset + top]) top = c
  }
  return top
}
