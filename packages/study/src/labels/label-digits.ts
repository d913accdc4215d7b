/** `[rows][14]` class indexes as text, a digit a head: how a step keeps labels. */
export function labelDigits(labels: readonly Uint8Array[]): readonly string[] {
  return labels.map((row) => row.join(''))
}

export function labelsOfDigits(digits: readonly string[]): readonly Uint8Array[] {
  return digits.map((row) => Uint8Array.from(row, Number))
}
