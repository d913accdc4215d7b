/** A safetensors file that is corrupt or holds what cannot be read. */
export class SafetensorsError extends Error {
  override readonly name = 'SafetensorsError'

  constructor(
    /** File name or path, as given to the reader. */
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`)
  }
}
