/** Relations of Universal Dependencies v1 that a parsed graph may have without a word that names them. */
export const UNNAMED_RELATIONS: readonly string[] =
  `acl acl:relcl advcl advmod amod appos aux auxpass case cc cc:preconj ccomp compound compound:prt conj cop csubj csubjpass dep
  det det:predet discourse dobj expl iobj mark mwe nmod nmod:agent nmod:npmod nmod:poss nmod:tmod nsubj nsubjpass nummod
  parataxis punct ref root xcomp`.split(/\s+/)

/** The only words that hang on others by `neg`: Stanford's converter gives it to no more. */
export const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not'])

/** Relations that are named by words: a preposition, or a conjunction. */
export const NAMED_RELATIONS = ['nmod', 'acl', 'advcl', 'conj'] as const

/** What joins like "and", and what negates the second of two; words of one mark are joined by "_". */
export const CONJUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['as_well_as', 'and'],
  ['not', 'negcc'],
  ['but_not', 'negcc'],
  ['rather_than', 'negcc'],
  ['instead_of', 'negcc'],
])
