/** Words whose base form no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `be: is are was were been am being 's 're 'm
  have: has had having 've
  do: does did done doing
  see: seen saw
  show: shown
  lie: lies lying lay lain
  overlie: overlies overlain overlying
  underlie: underlies underlying
  die: dies died
  series: series
  take: taken took
  give: given gave
  know: known
  make: made
  find: found
  leave: left
  hold: held
  rise: rose risen
  fall: fell fallen
  grow: grew grown
  become: became
  withdraw: withdrawn withdrew
  go: goes gone went
  use: used
  agree: agreed
  come: came
  keep: kept
  mean: meant
  think: thought
  bring: brought
  break: broke broken
  wear: worn
  can: ca
  will: 'll wo
  would: 'd
  focus: foci
  sulcus: sulci
  apex: apices
  basis: bases
  prosthesis: prostheses`
    .split('\n')
    .flatMap((line) => {
      const [base, forms] = line.trim().split(': ')
      return forms.split(' ').map((form) => [form, base] as const)
    }),
)

/**
 * The base form of a word in lower case with its Penn Treebank tag: nouns lose their plural, verbs their ending. The rules are
 * English spelling's, as Minnen et al. 2001 ("Applied morphological processing of English") order them.
 */
export function lemmatize(word: string, tag: string): string {
  switch (tag) {
    case 'NNS':
    case 'NNPS':
    case 'VBZ':
      return IRREGULAR.get(word) ?? singular(word)
    case 'VBG':
      return IRREGULAR.get(word) ?? (word.length > 5 && word.endsWith('ing') ? verbStem(word.slice(0, -3)) : word)
    case 'VBD':
    case 'VBN':
      return IRREGULAR.get(word) ?? pastBase(word)
    case 'VB':
    case 'VBP':
    case 'MD':
      return IRREGULAR.get(word) ?? word
    default:
      return word === 'an' ? 'a' : word === "n't" ? 'not' : word
  }
}

function singular(word: string): string {
  if (word.endsWith('ae')) return word.slice(0, -1)
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function pastBase(word: string): string {
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return word.length > 4 && word.endsWith('ed') ? verbStem(word.slice(0, -2)) : word
}

/** "Enlarg" is "enlarge", "overlapp" is "overlap", "demonstrat" is "demonstrate", "clear" itself. */
function verbStem(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return SILENT_E.some((ending) => ending.test(stem)) ? `${stem}e` : stem
}

/** Where a verb's stem lost an "e". A single vowel counts: "compar" of "compare", but "appear". */
const SILENT_E: readonly RegExp[] = [
  // Of one syllable: without the "e" its consonant would have been doubled, as in "not" of "noted".
  /^[^aeiou]*[aeiou][^aeiouwxy]$/,
  /(?:[^s]|^)[sz]$|[cguv]$|[bcdfgkptz]l$/,
  /(?:^|[^eo])at$/,
  /(?:^|[^aeiou])(?:ad|ar|ib|id|il|in|ir|ud|um|ur|ut)$/,
]
