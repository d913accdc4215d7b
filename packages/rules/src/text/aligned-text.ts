/** A rewritten text that remembers which stretch of the original each of its characters stands for. */
export interface AlignedText {
  readonly text: string
  /** Where in the original the character at an index of `text` begins and ends; equal for a character that was put in. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** The stretch of the original that `[start, end)` of the rewritten text stands for; `start < end`. */
export function originalSpan(aligned: AlignedText, start: number, end: number): { start: number; end: number } {
  return { start: aligned.starts[start], end: aligned.ends[end - 1] }
}
