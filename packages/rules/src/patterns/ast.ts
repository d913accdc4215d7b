/** What a test looks at: a word's `text`, `lemma` or `tag`, or an arc's `dependency` (its relation). */
export type Attribute = 'text' | 'lemma' | 'tag' | 'dependency'

/** `attribute:/regex/`: passed by the values that `anchored(regex)` matches. */
export interface AttributeTest {
  readonly attribute: Attribute
  /** What stands between the slashes. */
  readonly regex: string
}

/** `{lemma:/no/}=key`: a word that passes all tests. */
export interface WordPattern {
  readonly kind: 'word'
  readonly tests: readonly AttributeTest[]
  /** The word called `key` must not be negated itself, or a negation that rests on it is void. */
  readonly name?: string
}

/** `< {dependency:/nsubj/} {lemma:/absent/}`: an arc to another word. */
export interface ArcPattern {
  /** The other word governs this one (`<`), or hangs on it (`>`). */
  readonly direction: 'governed-by' | 'governs'
  readonly tests: readonly AttributeTest[]
  readonly other: Pattern
}

/** `A < {} B & > {} C | > {} D`: the word that `first` starts at has all arcs of one of the alternatives. */
export interface ArcsPattern {
  readonly kind: 'arcs'
  readonly first: Pattern
  readonly alternatives: readonly (readonly ArcPattern[])[]
}

/** A part of a dependency graph, seen from the word that it starts at. */
export type Pattern = WordPattern | ArcsPattern
