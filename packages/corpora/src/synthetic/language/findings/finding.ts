/** The words that name one kind of finding. Each list is in the notation of the grammar. */
export interface Finding {
  /** Singular nouns that take an article: "a nodule". */
  readonly count?: readonly string[]
  readonly plural: readonly string[]
  /** Nouns without an article: "edema". */
  readonly mass?: readonly string[]
  /** The rule for how much of it there is: "mild", "small", "5 mm". */
  readonly grade: 'severity' | 'amount' | 'size'
  /** Adjectives of kind, such as "patchy" or "displaced". */
  readonly quality: readonly string[]
  /** Part of the body, which has rules for adjectives (`lung.side`) and phrases of place (`lung.place`). */
  readonly where: 'lung' | 'pleural' | 'bone' | 'heart' | 'chest' | 'hardware'
  /** Phrases that say to what it is secondary or what it resembles, for relations such as "due to". */
  readonly cause: readonly string[]
}
