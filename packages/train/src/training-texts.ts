/** Texts and the 14 class indexes of each. */
export interface TrainingTexts {
  readonly texts: readonly string[]
  readonly labels: readonly Uint8Array[]
}
