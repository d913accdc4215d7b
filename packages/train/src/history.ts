/** A comparison with the validation texts. */
export interface Validation {
  readonly step: number
  /** Mean kappa over the heads where it is defined; null where it is for none. */
  readonly kappa: number | null
  /** Kappa of each of the 14 heads; null where it is undefined. */
  readonly heads: readonly (number | null)[]
}

/** What a training run has seen so far; part of the saved state, so that a resumed run has it whole. */
export interface TrainingHistory {
  /** Mean loss of the steps since the entry before. */
  readonly losses: readonly { readonly step: number; readonly loss: number }[]
  readonly validations: readonly Validation[]
  /** The validation whose weights are kept; undefined before the first. */
  readonly best: Validation | undefined
}

export const EMPTY_HISTORY: TrainingHistory = { losses: [], validations: [], best: undefined }

/** Whether a validation beats all before; the first does, and a kappa that is defined beats one that is not. */
export function isBetter({ kappa }: Validation, best: Validation | undefined): boolean {
  return best === undefined || (kappa ?? -Infinity) > (best.kappa ?? -Infinity)
}

/** Whether the last `patience` validations have brought nothing better. */
export function isExhausted({ validations, best }: TrainingHistory, patience = Infinity): boolean {
  return best !== undefined && validations.filter(({ step }) => step > best.step).length >= patience
}
