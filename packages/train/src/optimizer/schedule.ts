/** How the learning rate falls after the warm-up: in a line to 0, along half a cosine to 0, or not at all. */
export type RateSchedule = 'linear' | 'cosine' | 'constant'

/** The length of a run. */
export interface RunLength {
  readonly steps: number
  /** A run that would take longer is shortened to this. */
  readonly seconds?: number
}

/**
 * How far a run is when `step` (from 1) is about to be taken, from 0 to 1: by steps, or by time where that is ahead. By steps alone
 * it follows from the step; a run that time shortens takes other steps on another machine.
 */
export function runProgress(step: number, elapsedSeconds: number, { steps, seconds = Infinity }: RunLength): number {
  return Math.min(1, Math.max(step / (steps + 1), elapsedSeconds / seconds))
}

export interface RateCurve {
  readonly schedule: RateSchedule
  /** Share of the run in which the rate climbs, from 0. */
  readonly warmup: number
}

/**
 * The share of the peak learning rate at `progress`, from 0 to 1: up linearly over the warm-up, then down as the schedule has it.
 *
 * Source: `get_linear_schedule_with_warmup` and its siblings for cosine and constant in Hugging Face transformers.
 */
export function rateShare(progress: number, { schedule, warmup }: RateCurve): number {
  if (progress < warmup) return progress / warmup
  const decayed = (progress - warmup) / (1 - warmup)
  switch (schedule) {
    case 'linear':
      return 1 - decayed
    case 'cosine':
      return (1 + Math.cos(Math.PI * decayed)) / 2
    case 'constant':
      return 1
  }
}
