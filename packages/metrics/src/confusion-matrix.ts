/** Counts: `confusion[reference][predicted]`, `[classes, classes]`. Rows are the reference, as in scikit-learn. */
export type ConfusionMatrix = readonly (readonly number[])[]

/**
 * Counts how often each reference class was predicted as each class.
 *
 * @param predicted `[n]` class indexes
 * @param reference `[n]` class indexes
 * @param classes how many classes there are; 4 for the heads of a CheXpert labeler
 * @throws {RangeError} where the two differ in length, or hold something other than a class index
 * @example confusionMatrix([1, 1, 0], [1, 0, 0], 2) // [[1, 1], [0, 1]]
 */
export function confusionMatrix(
  predicted: ArrayLike<number>,
  reference: ArrayLike<number>,
  classes = 4,
): ConfusionMatrix {
  if (predicted.length !== reference.length) {
    throw new RangeError(`${predicted.length} predictions for ${reference.length} references; pair them first`)
  }
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0))
  for (let i = 0; i < reference.length; i++) {
    if (confusion[reference[i]]?.[predicted[i]] === undefined) {
      throw new RangeError(
        `row ${i + 1}: predicted ${predicted[i]}, reference ${reference[i]}; class indexes are 0 to ${classes - 1}`,
      )
    }
    confusion[reference[i]][predicted[i]]++
  }
  return confusion
}
