import type { Reach } from './reach'

/** Words that decide the class of the mentions they reach. */
export interface Cue {
  /** Names the cue in the evidence. */
  readonly rule: string
  /**
   * Negation comes before uncertainty, and `uncertain at once` before negation: "pneumonia cannot be excluded". What says
   * `nothing` keeps shorter cues in it from being found: "no longer" is no "no".
   */
  readonly says: 'negative' | 'uncertain' | 'uncertain at once' | 'nothing'
  /**
   * Word for word; alternatives as "a|b". "~" stands for up to three words that are neither prepositions nor a negation or
   * a normal finding of their own, "$" for the end of a noun phrase: "normal $" is no "normal heart".
   */
  readonly words: readonly string[]
  /** Reaches the phrases that follow. */
  readonly after?: Reach
  /** Reaches the subject of the clause that the cue is the predicate of. */
  readonly before?: Reach
  /** Reaches the noun phrase just before. */
  readonly next?: Reach
  /** Reaches the words of the cue. */
  readonly self?: true
  /** Reaches what stands on both sides. */
  readonly alternatives?: true
  /** Reaches the predicates of other clauses. */
  readonly predicates?: true
  /** Only words that name heart or mediastinum are reached. */
  readonly outline?: true
}
