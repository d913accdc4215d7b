import type { LabelClass, Observation, ObservationName, TextSpan } from '@chexpp/labels'
import type { RulesMode } from '../modes'

/** Why a text has the labels it has. Offsets are into the text as given; sentences that mention nothing are left out. */
export interface Explanation {
  readonly mode: RulesMode
  readonly sentences: readonly ExplainedSentence[]
  /** The 14 in the order of `OBSERVATIONS`, then findings beside them. */
  readonly labels: readonly ExplainedLabel[]
}

export interface ExplainedSentence extends TextSpan {
  /** As it is read: in lower case, "/" between letters as "or", white space folded. */
  readonly text: string
  /** Undefined where the sentence could not be parsed: then all that it mentions is positive. */
  readonly graph: ExplainedGraph | undefined
  readonly mentions: readonly ExplainedMention[]
}

export interface ExplainedGraph {
  readonly tokens: readonly ExplainedToken[]
  readonly arcs: readonly ExplainedArc[]
}

export interface ExplainedToken extends TextSpan {
  /** As it is read. */
  readonly text: string
  readonly lemma: string
  /** Penn Treebank part of speech. */
  readonly tag: string
}

/** `dependent` hangs on `governor`, both by index into the tokens. */
export interface ExplainedArc {
  readonly governor: number
  readonly dependent: number
  /** Of Universal Dependencies v1, collapsed: `neg`, `amod`, `nmod:of`. */
  readonly relation: string
  /** Whether it follows from other arcs: what is said of a noun is also said of the nouns joined to it. */
  readonly propagated: boolean
}

export interface ExplainedMention extends TextSpan {
  /** Counted through the whole text, from 1. */
  readonly number: number
  /** One of the 14, or a finding beside them. Those of No Finding have no label of their own, and rule "No Finding" out. */
  readonly observation: ObservationName
  /** The words as they are read. */
  readonly phrase: string
  /** Tokens that the words meet, by index; none where the sentence has no graph. */
  readonly tokens: readonly number[]
  /** Whether only the mode `corrected` knows these words. */
  readonly added: boolean
  /** What the graph says. */
  readonly decision: ExplainedDecision
  /** What the mode `corrected` changed of it. */
  readonly correction: ExplainedCorrection | undefined
  /** What counts, all told. `dropped`: the words say nothing of the observation. */
  readonly class: DecidedClass | 'dropped'
  /** An observation that this mention makes uncertain. */
  readonly implies: Observation | undefined
}

export type DecidedClass = Exclude<LabelClass, 'absent'>

export interface ExplainedDecision {
  readonly class: DecidedClass
  /** Name of the rule; `mentioned` where none holds, `negation off` in that mode. */
  readonly rule: string
  /** The arcs that the rule followed, from the mention on; each is one of the sentence's. */
  readonly path: readonly ExplainedArc[]
}

export interface ExplainedCorrection {
  readonly name: string
  /** Why the official class is wrong for a reader of the report. */
  readonly why: string
}

export interface ExplainedLabel {
  readonly observation: ObservationName
  readonly class: LabelClass
  /** The mentions that have a say, of which the strongest class wins: positive over uncertain over negative. For No Finding: those that rule it out. */
  readonly reasons: readonly LabelReason[]
}

export interface LabelReason {
  /** Number of the mention. */
  readonly mention: number
  /** What it says of the observation. */
  readonly class: DecidedClass
  /** Whether it names another observation that implies this one: heart failure makes Cardiomegaly uncertain. */
  readonly implied: boolean
}
