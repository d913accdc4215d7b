/** The place of the bin, of so many of equal width from 0 to 1, that holds a confidence: a bin holds its upper edge. */
export function confidenceBin(confidence: number, bins: number): number {
  let bin = 0
  while (bin < bins - 1 && confidence > (bin + 1) / bins) bin++
  return bin
}
