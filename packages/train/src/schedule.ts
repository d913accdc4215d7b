/** The length of a run. */
export interface Schedule {
  readonly steps: number
  /** Share of the run in which the rate climbs, from 0. */
  readonly warmup: number
  /** A run that would take longer is shortened to this. */
  readonly seconds?: number
}

/**
 * How far a run is when `step` (from 1) is about to be taken, from 0 to 1: by steps, or by time where that is ahead. By steps alone
 * it follows from the step; a run that time shortens takes other steps on another machine.
 */
export function runProgress(step: number, elapsedSeconds: number, { steps, seconds = Infinity }: Schedule): number {
  return Math.min(1, Math.max(step / (steps + 1), elapsedSeconds / seconds))
}

/**
 * The share of the peak learning rate at `progress`, from 0 to 1: up linearly over the warm-up, then down linearly to 0 at the end.
 *
 * Source: `get_linear_schedule_with_warmup` of Hugging Face transformers.
 */
export function rateShare(progress: number, { warmup }: Pick<Schedule, 'warmup'>): number {
  return progress < warmup ? progress / warmup : (1 - progress) / (1 - warmup)
}
