/** A word or punctuation mark of a sentence, at `sentence.slice(start, end)`. */
export interface Token {
  readonly text: string
  /** Base form in lower case: "lung" of "lungs", "see" of "seen". */
  readonly lemma: string
  /** Penn Treebank part of speech, as `NN` or `VBN`. */
  readonly tag: string
  readonly start: number
  readonly end: number
}

/** `dependent` hangs on `governor`, both by token index. */
export interface Arc {
  readonly governor: number
  readonly dependent: number
  /** Of Universal Dependencies v1, collapsed: `neg`, `amod`, `nmod:of`, `conj:or`. */
  readonly relation: string
}

/**
 * A sentence's words and what hangs on what, in the "collapsed, conjunctions propagated" form of Stanford's converter
 * (de Marneffe et al. 2014): a word may have several governors. At most one arc joins a governor and a dependent.
 */
export interface DependencyGraph {
  readonly tokens: readonly Token[]
  readonly arcs: readonly Arc[]
}
