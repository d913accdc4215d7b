/** A file that makes no tokenizer of a kind known here. */
export class TokenizerError extends Error {
  override readonly name = 'TokenizerError'

  constructor(
    /** Path into `tokenizer.json`, such as `model.vocab`, or the name of another file. */
    readonly key: string,
    /** What should stand there. */
    readonly expected: string,
  ) {
    super(`The tokenizer is wrong: ${key}: expected ${expected}`)
  }
}
