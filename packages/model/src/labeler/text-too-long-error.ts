/** A text that has more tokens than the student reads. Holds no text, which may be health data. */
export class TextTooLongError extends Error {
  override readonly name = 'TextTooLongError'

  constructor(
    /** Place of the text in the list given, from 0. */
    readonly index: number,
    readonly tokens: number,
    readonly maxLength: number,
  ) {
    super(
      `Text ${index} has ${tokens} tokens, more than the ${maxLength} that the student reads: ` +
        'split it into sentences, or pass onTruncated to have its beginning labelled',
    )
  }
}
