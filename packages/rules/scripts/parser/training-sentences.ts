import { generateSentences } from '@chexpp/corpora'
import { findMentions } from '../../src/mentions/find-mentions'
import { clean } from '../../src/text/clean'
import { split } from '../../src/text/split'

/** Sentences of our own to learn from. `blanks`: of a hundred words, how many are blanked out, as de-identification does. */
const DRAWS = [
  { seed: 101, count: 22_000, balance: true, noise: 15, blanks: 0 },
  { seed: 102, count: 22_000, balance: false, noise: 15, blanks: 0 },
  { seed: 103, count: 22_000, balance: true, noise: 15, blanks: 0 },
  { seed: 104, count: 22_000, balance: false, noise: 15, blanks: 0 },
  { seed: 105, count: 9_000, balance: false, noise: 0, blanks: 12 },
  { seed: 106, count: 6_000, balance: true, noise: 0, blanks: 12 },
  { seed: 107, count: 20_000, balance: true, noise: 10, blanks: 0, style: 'brief' },
  { seed: 108, count: 14_000, balance: false, noise: 10, blanks: 0, style: 'brief' },
] as const

/** Longer ones take other parsers too long. */
const LONGEST = 300

/** Those of the second round have other seeds. */
const ROUND = 100

/** Cleaned sentences that mention something, no two of a round the same: the only ones that the rules ever parse. */
export function trainingSentences(round: 1 | 2): string[] {
  const sentences = new Set<string>()
  for (const { blanks, ...draw } of DRAWS) {
    const seed = draw.seed + (round - 1) * ROUND
    const chance = chances(seed)
    for (const written of generateSentences({ ...draw, seed })) {
      const { text } = clean(blanks > 0 ? blank(written, blanks / 100, chance) : written)
      for (const { start, end } of split(text)) {
        const sentence = text.slice(start, end)
        if (sentence.length <= LONGEST && findMentions(sentence).length > 0) sentences.add(sentence)
      }
    }
  }
  return [...sentences]
}

function blank(sentence: string, share: number, chance: () => number): string {
  return sentence.replace(/[a-z][a-z-]*/gi, (word) => (chance() >= share ? word : chance() < 0.85 ? 'xxxx' : '___'))
}

/** Numbers in [0, 1), the same for the same seed: the linear congruential generator of Numerical Recipes. */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
