/** The schedule's length in steps, and how many of them the rate climbs. */
export interface Schedule {
  readonly steps: number
  /** Share of the steps, from 0. */
  readonly warmup: number
}

/**
 * The share of the peak learning rate in a step, from 1: up linearly over the warm-up, then down linearly to 0 after the last step.
 *
 * Source: `get_linear_schedule_with_warmup` of Hugging Face transformers, whose steps count from 0.
 */
export function rateShare(step: number, { steps, warmup }: Schedule): number {
  const climb = Math.round(steps * warmup)
  if (step <= climb) return step / climb
  return Math.max(0, (steps - step + 1) / (steps - climb + 1))
}
