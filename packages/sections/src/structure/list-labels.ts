import { readListLabel } from '../headers/decoration'
import type { Tokens } from '../text/tokens'

/** A number of a list at the start of a line. */
export interface LabelledLine {
  readonly value: number
  readonly token: number
}

/** All numbers of lists, in the order of the report. */
export function findListLabels(tokens: Tokens): readonly LabelledLine[] {
  const labels: LabelledLine[] = []
  for (let token = 0; token < tokens.count; token++) {
    const label = tokens.beginsLine(token) ? readListLabel(tokens, token) : undefined
    if (label) labels.push({ value: label.value, token })
  }
  return labels
}

/** Whether a list that began after `from` goes on, by its numbers, between `end` and `to`: then what stands from `start` to `end` is within it. */
export function interruptsList(
  labels: readonly LabelledLine[],
  from: number,
  start: number,
  end: number,
  to: number,
): boolean {
  const after = firstAtOrAfter(labels, end)
  const before = labels[firstAtOrAfter(labels, start) - 1]
  const next = labels[after]
  if (!before || !next || before.token < from || next.token >= to || next.token === end) return false
  return next.value === before.value + 1
}

/** Index of the first label at or after a token. */
function firstAtOrAfter(labels: readonly LabelledLine[], token: number): number {
  let low = 0
  let high = labels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (labels[middle].token < token) low = middle + 1
    else high = middle
  }
  return low
}
