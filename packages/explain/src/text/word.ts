import type { TextSpan } from '@chexpp/labels'

/** A word of a text: `text.slice(start, end)` is it as written. Its tokens are those from `firstToken` to before `endToken`. */
export interface Word extends TextSpan {
  readonly text: string
  /** Counted from 0, which is `[CLS]`. */
  readonly firstToken: number
  readonly endToken: number
}

/** A text as the student reads it. */
export interface WordText {
  /** Ids of the tokens, `[CLS]` first and `[SEP]` last. */
  readonly ids: Int32Array
  /** In the order of the text. Every token but the first and the last belongs to one of them. */
  readonly words: readonly Word[]
}
