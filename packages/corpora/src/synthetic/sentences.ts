import { reportLanguage } from './language/language'
import { distort } from './noise/distort'
import { requireInteger } from './options'
import { seededRandom } from './random'
import { realize } from './realize'

export interface SentenceOptions {
  /** A 32-bit integer. */
  readonly seed: number
  /** How many sentences. */
  readonly count: number
  /** True (the default): each observation occurs often in each class. False: as often as in everyday reports. */
  readonly balance?: boolean
  /** How many of a hundred sentences carry surface noise such as typos, blanks and lost punctuation; 15 by default. */
  readonly noise?: number
  /** `full` (the default), or `brief`: as dictated in haste, with few adjectives, often without a verb. */
  readonly style?: 'full' | 'brief'
}

/** Rules of which a brief sentence does without: what stands before a noun, but for how long it has been there. */
const ADORNMENT = /\.before\.(?:graded\.(?:count|mass)|kind)$/

/**
 * Sentences of chest X-ray reports in our own words, no two the same, equal for equal options on every platform.
 *
 * @throws RangeError when an option is out of its range.
 * @example
 * for (const sentence of generateSentences({ seed: 1, count: 3 })) console.log(sentence)
 */
export function* generateSentences({
  seed,
  count,
  balance = true,
  noise = 15,
  style = 'full',
}: SentenceOptions): Generator<string, void> {
  requireInteger('count', count, Number.MAX_SAFE_INTEGER)
  requireInteger('noise', noise, 100)
  const language = reportLanguage()
  const words = seededRandom(seed)
  const slips = seededRandom(seed, 1)
  const start = `${style === 'brief' ? 'brief' : 'sentence'}.${balance ? 'balanced' : 'common'}`
  const without = new Set(style === 'brief' ? language.rules.filter((rule) => ADORNMENT.test(rule)) : [])
  const given = new Set<string>()
  while (given.size < count) {
    const clean = realize(language.draw(start, words, without))
    const written = slips.chance(noise) ? distort(clean, slips) : clean
    if (given.has(written)) continue
    given.add(written)
    yield written
  }
}

/**
 * How many balanced sentences the grammar can derive before noise, counted from its rules. Words that can be derived in two ways
 * count twice, so it is an upper bound of the different sentences; of these {@link generateSentences} gives millions.
 *
 * @example
 * countSentences() > 10n ** 100n // true: lists and sentences of several parts multiply
 */
export function countSentences(): bigint {
  return reportLanguage().count('sentence.balanced')
}
