/** Words of headers long enough that a slip of the keyboard leaves them recognizable. */
const HEADER_WORDS = (
  'finding findings impression impressions conclusion conclusions indication indications comparison comparisons technique techniques ' +
  'history examination recommendation recommendations addendum observation observations opinion summary interpretation assessment diagnosis notification'
)
  .split(' ')
  .map((word) => ({ word, letters: letterSet(word) }))

/** Real words that are as near to one of those as a misspelling is. */
const REAL_WORDS = new Set(
  (
    'confusion contusion contusions compression depression expression impressive inclusion occlusion comparing companion companions medication medications ' +
    'technical option options obstruction observing hysterectomy mammary'
  ).split(' '),
)

const SHORTEST_MISSPELLING = 6
const LONGEST_MISSPELLING = 18
/** From this length on two slips are forgiven, if the first letter is right. */
const LENGTH_FOR_TWO_SLIPS = 8

/** The header word that a word was meant to be, or `undefined`. */
export function correctHeaderWord(word: string): string | undefined {
  if (!isLongEnoughToCorrect(word) || word.length > LONGEST_MISSPELLING || REAL_WORDS.has(word)) return undefined
  const letters = letterSet(word)
  let nearest: string | undefined
  let fewest = Infinity
  for (const candidate of HEADER_WORDS) {
    const allowed = candidate.word.length >= LENGTH_FOR_TWO_SLIPS && candidate.word[0] === word[0] ? 2 : 1
    if (Math.abs(candidate.word.length - word.length) > allowed) continue
    // A slip changes at most two letters of the set, so most words need no table.
    if (countBits(candidate.letters ^ letters) > 2 * allowed) continue
    const slips = slipsBetween(word, candidate.word)
    if (slips <= allowed && slips < fewest) {
      fewest = slips
      nearest = candidate.word
    }
  }
  return nearest
}

export function isLongEnoughToCorrect(word: string): boolean {
  return word.length >= SHORTEST_MISSPELLING
}

/** The letters of a word as bits. */
function letterSet(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31)
  return set
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Optimal string alignment distance: letters left out, put in, mistaken, or swapped with the next. */
function slipsBetween(a: string, b: string): number {
  const [first, second] = withoutCommonEnds(a, b)
  let beforeLast: number[] = []
  let last = Array.from({ length: second.length + 1 }, (_, j) => j)
  for (let i = 1; i <= first.length; i++) {
    const current = [i]
    for (let j = 1; j <= second.length; j++) {
      const mistaken = last[j - 1] + (first[i - 1] === second[j - 1] ? 0 : 1)
      const swapped =
        first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1] ? beforeLast[j - 2] + 1 : Infinity
      current.push(Math.min(mistaken, last[j] + 1, current[j - 1] + 1, swapped))
    }
    beforeLast = last
    last = current
  }
  return last[second.length]
}

/** What differs is mostly short, and so the table of the distance. */
function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}
