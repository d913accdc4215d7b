/** What a training run has seen so far; part of the saved state, so that a resumed run has it whole. */
export interface TrainingHistory {
  /** Mean loss of the steps since the entry before. */
  readonly losses: readonly { readonly step: number; readonly loss: number }[]
  readonly validations: readonly { readonly step: number; readonly kappa: number | null }[]
  /** The validation whose weights are kept; undefined before the first. */
  readonly best: { readonly step: number; readonly kappa: number | null } | undefined
}

export const EMPTY_HISTORY: TrainingHistory = { losses: [], validations: [], best: undefined }
