/** Kept logits of a teacher that cannot be read or written. */
export class CachedLogitsError extends Error {
  override readonly name = 'CachedLogitsError'
  constructor(
    readonly path: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${detail}`, options)
  }
}
