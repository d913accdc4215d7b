import type { LabelClass } from './classes'
import type { ObservationName } from './observations'

/** How far a long job is. `total` is undefined where it cannot be known beforehand, as in a stream. */
export interface Progress {
  readonly done: number
  readonly total: number | undefined
}

export interface LabelOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** A piece of a text: `text.slice(start, end)`. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** An arc of a dependency graph between two words of a text, such as `neg` from "effusion" to "no". */
export interface EvidenceArc {
  readonly governor: TextSpan
  readonly dependent: TextSpan
  readonly relation: string
}

/** Where in a text a label comes from. `text.slice(start, end)` is the mention as written. */
export interface Evidence extends TextSpan {
  /** One of the 14, or a finding of your own. */
  readonly observation: ObservationName
  readonly class: Exclude<LabelClass, 'absent'>
  /** The mention's words as the labeler read them: in lower case, white space folded. */
  readonly phrase: string
  /** Name of the rule that decided the class. */
  readonly rule: string
  /** The arcs that the rule followed from the mention; absent where it followed none. */
  readonly path?: readonly EvidenceArc[]
}

/** What a labeler says of a finding beside the 14. */
export interface FindingLabel {
  readonly name: string
  readonly class: LabelClass
}

export interface LabeledText {
  /** 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly labels: Uint8Array
  /** Findings beside the 14 that the labeler was given, each once, in the order given. Rules only. */
  readonly findings?: readonly FindingLabel[]
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
