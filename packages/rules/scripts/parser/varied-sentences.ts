import { findMentions } from '../../src/mentions/find-mentions'

/** Words that name something, as a sentence has them. */
interface Named {
  readonly start: number
  readonly end: number
  /** What may stand in their place: words alike in meaning, number and first sound, so that verbs and articles still fit. */
  readonly kind: string
}

/** Of a hundred names, how many are changed. */
const CHANGED = 70
/** Their names only fit each other; all others are findings in the lungs and beside them, which fit wherever another does. */
const APART: ReadonlySet<string> = new Set([
  'No Finding',
  'Enlarged Cardiomediastinum',
  'Cardiomegaly',
  'Fracture',
  'Support Devices',
])

/**
 * Cleaned sentences with other findings in the place of theirs, named as another of the sentences names them.
 *
 * @param count how many are made of each sentence; some come out alike, or as it was
 */
export function variedSentences(sentences: readonly string[], count: number, chance: () => number): string[] {
  const named = sentences.map((sentence) => ({ sentence, names: namesIn(sentence) }))
  const namesOfKind = new Map<string, string[]>()
  for (const { sentence, names } of named) {
    for (const { start, end, kind } of names) {
      const alike = namesOfKind.get(kind) ?? []
      namesOfKind.set(kind, alike)
      alike.push(sentence.slice(start, end))
    }
  }
  const another = (kind: string) => {
    const alike = namesOfKind.get(kind)!
    return alike[Math.floor(chance() * alike.length)]
  }
  return named.flatMap(({ sentence, names }) =>
    Array.from({ length: count }, () => {
      let [text, at] = ['', 0]
      for (const { start, end, kind } of names) {
        text += sentence.slice(at, start) + (chance() * 100 < CHANGED ? another(kind) : sentence.slice(start, end))
        at = end
      }
      return text + sentence.slice(at)
    }),
  )
}

/** Widened to whole words; of two that overlap, the first. */
function namesIn(sentence: string): Named[] {
  const names: Named[] = []
  for (const { observation, start: from, end: to } of findMentions(sentence).sort((a, b) => a.start - b.start)) {
    if (from < (names.at(-1)?.end ?? 0)) continue
    // Forms may begin or end with the space that keeps them to whole words.
    const start = from + /^\s*/.exec(sentence.slice(from))![0].length
    const end = start + sentence.slice(start, to).trimEnd().length
    const wholeStart = start - /[a-z]*$/.exec(sentence.slice(0, start))![0].length
    const wholeEnd = end + /^[a-z]*/.exec(sentence.slice(end))![0].length
    const name = sentence.slice(wholeStart, wholeEnd)
    const number = /[^si]s$/.test(name) ? 'several' : 'one'
    const sound = /^[aeiou]/.test(name) ? 'vowel' : 'consonant'
    const kind = `${APART.has(observation) ? observation : 'finding'} ${number} ${sound}`
    names.push({ start: wholeStart, end: wholeEnd, kind })
  }
  return names
}
