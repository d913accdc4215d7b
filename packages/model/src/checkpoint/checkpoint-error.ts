/** A checkpoint folder that cannot be read or written. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError'

  constructor(
    /** The file or folder that the trouble is with. */
    readonly path: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${detail}`, options)
  }
}
