import { requireInteger } from './options'
import { seededRandom } from './random'
import { drawCase } from './reports/case'
import { writeContent } from './reports/content'
import { layOut } from './reports/layouts'

/** A report that nobody wrote about nobody. */
export interface SyntheticReport {
  /** Unique within the seed, such as "s1-000042". */
  readonly id: string
  readonly text: string
}

export interface ReportOptions {
  /** A 32-bit integer. */
  readonly seed: number
  /** How many reports. */
  readonly count: number
  /** How many of a hundred sentences carry surface noise such as typos, blanks and lost punctuation; 8 by default. */
  readonly noise?: number
}

/**
 * Whole reports in several layouts, whose sentences come of the same grammar as those of {@link generateSentences} and agree on
 * what the patient has; equal for equal options on every platform.
 *
 * @throws RangeError when an option is out of its range.
 * @example
 * for (const { id, text } of generateReports({ seed: 1, count: 3 })) console.log(id, text)
 */
export function* generateReports({ seed, count, noise = 8 }: ReportOptions): Generator<SyntheticReport, void> {
  requireInteger('count', count, Number.MAX_SAFE_INTEGER)
  requireInteger('noise', noise, 100)
  const words = seededRandom(seed)
  const slips = seededRandom(seed, 1)
  for (let number = 1; number <= count; number++) {
    const content = writeContent(drawCase(words), noise, words, slips)
    yield { id: `s${seed}-${String(number).padStart(6, '0')}`, text: layOut(content, words) }
  }
}
