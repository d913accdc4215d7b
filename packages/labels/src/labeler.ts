import type { LabelClass } from './classes'
import type { Observation } from './observations'

/** How far a long job is. `total` is undefined where it cannot be known beforehand, as in a stream. */
export interface Progress {
  readonly done: number
  readonly total: number | undefined
}

export interface LabelOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Where in a text a label comes from. `text.slice(start, end)` is the mention as written. */
export interface Evidence {
  readonly observation: Observation
  readonly class: Exclude<LabelClass, 'absent'>
  readonly start: number
  readonly end: number
  /** Name of the rule that decided the class. */
  readonly rule: string
}

export interface LabeledText {
  /** 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly labels: Uint8Array
  /** `[14, 4]`, row-major; each row sums to 1. Students only. */
  readonly probabilities?: Float32Array
  /** Rules only. */
  readonly evidence?: readonly Evidence[]
}

/** Rules, students, CheXbert checkpoints: all alike. Rows in = rows out, in the same order. */
export interface Labeler {
  readonly name: string
  label(texts: readonly string[], options?: LabelOptions): Promise<LabeledText[]>
}
