/** Texts and the 14 class indexes of each. */
export interface TrainingTexts {
  readonly texts: readonly string[]
  readonly labels: readonly Uint8Array[]
  /** What errors call the texts by; else their row numbers, from 0. */
  readonly ids?: readonly string[]
}
