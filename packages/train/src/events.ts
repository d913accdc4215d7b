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
  /** `kappa` is null where it is undefined for every head; `best` says whether the weights were kept. */
  | { readonly kind: 'validation'; readonly step: number; readonly kappa: number | null; readonly best: boolean }
  /** The run can be resumed from here. */
  | { readonly kind: 'saved'; readonly step: number }
  | { readonly kind: 'resumed'; readonly step: number }
