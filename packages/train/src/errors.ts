/** The loss or a gradient is no number any more: the rate is too high, or the data is broken. */
export class DivergedError extends Error {
  override readonly name = 'DivergedError'
  constructor(
    readonly step: number,
    /** Rows of the training data in the step's batch, from 0. */
    readonly rows: readonly number[],
    /** Their ids, where the training data has any. */
    readonly ids?: readonly string[],
  ) {
    const batch = ids === undefined ? `rows: ${rows.join(', ')}` : `texts: ${ids.join(', ')}`
    super(`step ${step}: the loss is no number. Lower the learning rate, or look at the batch's ${batch}`)
  }
}

/** A run's folder that cannot be resumed from. */
export class TrainingStateError extends Error {
  override readonly name = 'TrainingStateError'
  constructor(
    readonly path: string,
    detail: string,
  ) {
    super(`${path}: ${detail}`)
  }
}
