import { formatInterval } from '../../report/format'
import { REMEDIES, type RemedyName } from './remedies'
import type { RemedyResult } from './remedy-result'

/** What the figures say of each remedy, and which of them say it. */
export interface Verdict {
  readonly better: readonly RemedyResult[]
  readonly worse: readonly RemedyResult[]
  /** Neither: no further from the student without a remedy than the intervals or another seed reach. */
  readonly alike: readonly RemedyResult[]
  /** How far the two students without a remedy lie apart; `null` where that is undefined. */
  readonly betweenSeeds: number | null
}

/** A remedy counts where its gain's interval leaves out 0 and the gain is greater than what another seed alone makes. */
export function remedyVerdict(results: readonly RemedyResult[]): Verdict {
  const of = (name: RemedyName): RemedyResult | undefined => results.find(({ remedy }) => remedy === name)
  const difference = of('other-seed')?.gain?.value ?? null
  const betweenSeeds = difference && Math.abs(difference)
  const remedies = results.filter(({ remedy }) => remedy !== 'none' && remedy !== 'other-seed')
  const sign = ({ gain }: RemedyResult): number => {
    if (!gain?.interval || gain.value === null || Math.abs(gain.value) <= (betweenSeeds ?? 0)) return 0
    return gain.interval.lower > 0 ? 1 : gain.interval.upper < 0 ? -1 : 0
  }
  const told = (wanted: number) => remedies.filter((result) => sign(result) === wanted)
  return { better: told(1), worse: told(-1), alike: told(0), betweenSeeds }
}

/** The verdict in words. */
export function verdictText({ better, worse, alike, betweenSeeds }: Verdict): string {
  const sentences = [
    better.length > 0
      ? `Better than without a remedy, beyond the interval and beyond what another seed makes: ${better.map(withGain).join(', ')}.`
      : 'No remedy is better than none beyond the interval and beyond what another seed makes.',
    worse.length > 0 ? `Worse: ${worse.map(withGain).join(', ')}.` : '',
    alike.length > 0
      ? `Not to be told from none: ${alike.map(({ remedy }) => REMEDIES[remedy].title).join(', ')}.`
      : '',
    betweenSeeds === null
      ? ''
      : `Two trainings without a remedy that differ in their seed alone lie ${betweenSeeds.toFixed(3)} apart.`,
    better.some(({ remedy }) => remedy === 'longer-training')
      ? 'Longer training has twice the budget of the others.'
      : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

function withGain({ remedy, gain }: RemedyResult): string {
  return `${REMEDIES[remedy].title} (${formatGain(gain!.value!)}, ${formatInterval(gain!.interval)})`
}

/** `+0.012` */
export const formatGain = (gain: number): string => `${gain < 0 ? '−' : '+'}${Math.abs(gain).toFixed(3)}`
