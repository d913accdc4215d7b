/** The words of one kind of finding, each list in the notation of the grammar. */
export interface Finding {
  /** Singular nouns that take an article: "a nodule". */
  readonly count: string
  readonly plural: string
  /** Nouns without an article: "edema". */
  readonly mass: string
  /** The rule for how much of it there is: "mild", "small", "5 mm", "large-bore". */
  readonly grade: 'severity' | 'amount' | 'size' | 'caliber'
  /** Adjectives of kind, such as "patchy" or "displaced". */
  readonly quality: string
  /** Part of the body, which has rules for adjectives (`lung.side`) and phrases of place (`lung.place`). */
  readonly where: 'lung' | 'pleural' | 'bone' | 'heart' | 'chest' | 'hardware'
  /** Phrases that say to what it is secondary or what it resembles, for relations such as "due to". */
  readonly cause: string
}
