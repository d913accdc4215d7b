/** Words of headers long enough that a slip of the keyboard leaves them recognizable. */
const HEADER_WORDS = (
  'finding findings impression impressions conclusion conclusions indication indications comparison comparisons technique techniques ' +
  'history examination recommendation recommendations addendum observation observations opinion summary interpretation assessment diagnosis notification'
).split(' ')

/** Real words that are as near to one of those as a misspelling is. */
const REAL_WORDS = new Set(
  (
    'confusion contusion contusions collusion compression depression expression impressing inclusion occlusion bindings bending funding fundings windings ' +
    'binding companion companions comparing comparisons medication medications technical techniques mission option options ' +
    'obstruction observing observation impressive imprecision commendation hysterectomy mammary summery assessments examinations ' +
    'fillings filings foldings fieldings fittings feedings'
  ).split(' '),
)

const SHORTEST_MISSPELLING = 6
/** From this length on two slips are forgiven, if the first letter is right. */
const LENGTH_FOR_TWO_SLIPS = 8

/** The header word that a word was meant to be, or `undefined`. */
export function correctHeaderWord(word: string): string | undefined {
  if (word.length < SHORTEST_MISSPELLING || word.length > 20 || REAL_WORDS.has(word)) return undefined
  let nearest: string | undefined
  let fewest = 3
  for (const candidate of HEADER_WORDS) {
    const allowed = candidate.length >= LENGTH_FOR_TWO_SLIPS && candidate[0] === word[0] ? 2 : 1
    if (Math.abs(candidate.length - word.length) > allowed) continue
    const slips = slipsBetween(word, candidate)
    if (slips <= allowed && slips < fewest) {
      fewest = slips
      nearest = candidate
    }
  }
  return nearest
}

/** Optimal string alignment distance: letters left out, put in, mistaken, or swapped with the next. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const mistaken = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2] + 1 : Infinity
      current.push(Math.min(mistaken, last[j] + 1, current[j - 1] + 1, swapped))
    }
    beforeLast = last
    last = current
  }
  return last[b.length]
}
