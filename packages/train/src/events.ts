import type { Validation } from './history'

/** What a training run tells. Never report text. */
export type TrainingEvent =
  /**
   * `loss` is that of the step's batch, `gradientNorm` global and before clipping. `steps` are all there will be, by the pace so far
   * where a time budget decides; `progress` goes from 0 to 1.
   */
  | {
      readonly kind: 'step'
      readonly step: number
      readonly steps: number
      readonly progress: number
      readonly loss: number
      readonly learningRate: number
      readonly gradientNorm: number
    }
  /** `best` says whether the weights were kept. */
  | (Validation & { readonly kind: 'validation'; readonly best: boolean })
  /** The run can be resumed from here. */
  | { readonly kind: 'saved'; readonly step: number }
  | { readonly kind: 'resumed'; readonly step: number }
  /** The run ends before its last step: no validation was better than that of step `best` for as long as `patience` allows. */
  | { readonly kind: 'stopped'; readonly step: number; readonly best: number }
