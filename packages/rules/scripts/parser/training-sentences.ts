import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSentences } from '@chexpp/corpora'
import { findMentions } from '../../src/mentions/find-mentions'
import { clean } from '../../src/text/clean'
import { split } from '../../src/text/split'
import { variedSentences } from './varied-sentences'

/**
 * Sentences of our own to learn from, drawn from a grammar. `blanks`: of a hundred words, how many are blanked out, as
 * de-identification does.
 */
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

/** Sentences written one by one; and how many are made of each by naming other findings in it. */
const WRITTEN = { file: 'written-sentences.txt', seed: 121, variations: 4 } as const

/** Longer ones take other parsers too long. */
const LONGEST = 300

/** Those of the second round have other seeds. */
const ROUND = 100

/** Cleaned sentences that mention something, no two of a round the same: the only ones that the rules ever parse. */
export function trainingSentences(round: 1 | 2): string[] {
  const later = (round - 1) * ROUND
  const drawn = DRAWS.flatMap(({ blanks, ...draw }) => {
    const seed = draw.seed + later
    const chance = chances(seed)
    const sentences = [...generateSentences({ ...draw, seed })]
    return mentioning(blanks > 0 ? sentences.map((sentence) => blank(sentence, blanks / 100, chance)) : sentences)
  })
  const written = writtenSentences(WRITTEN.file)
  const varied = variedSentences(written, WRITTEN.variations, chances(WRITTEN.seed + later))
  return [...new Set([...drawn, ...written, ...mentioning(varied)])]
}

/** All that a model can have learnt from. */
export function sentencesOfBothRounds(): ReadonlySet<string> {
  return new Set([...trainingSentences(1), ...trainingSentences(2)])
}

/** Sentences written apart from those, to tell how good a model is: none learnt from them. */
export function checkSentences(): string[] {
  const learnt = sentencesOfBothRounds()
  return writtenSentences('check-sentences.txt').filter((sentence) => !learnt.has(sentence))
}

/** Those of a file beside this one, a sentence a line. */
function writtenSentences(file: string): string[] {
  return mentioning(readFileSync(join(import.meta.dirname, file), 'utf8').split('\n'))
}

function mentioning(texts: readonly string[]): string[] {
  return texts.flatMap((given) => {
    const { text } = clean(given)
    return split(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => sentence.length <= LONGEST && findMentions(sentence).length > 0)
  })
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
