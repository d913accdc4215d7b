/** A `tokenizer.json` that makes no tokenizer of a kind known here. */
export class TokenizerError extends Error {
  override readonly name = 'TokenizerError'

  constructor(
    /** Path into the file, such as `model.vocab`. */
    readonly key: string,
    /** What should stand there. */
    readonly expected: string,
  ) {
    super(`The tokenizer is wrong: ${key}: expected ${expected}`)
  }
}
