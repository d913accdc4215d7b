/**
 * Area under the risk-coverage curve: with predictions from the most to the least confident, the mean over every `k` of the
 * share of wrong ones among the first `k`. 0 is never wrong; the better confidence tells right from wrong, the smaller it is.
 * Equally confident predictions share their wrong ones evenly, so that the order of the rows is of no account.
 *
 * Source: Geifman and El-Yaniv, "Selective classification for deep neural networks", 2017.
 *
 * @param confidences `[n]`
 * @param wrong `[n]` the share of what a row stands for that is wrong: 0 or 1 for a single decision
 * @returns `null` where there are no rows
 * @throws {RangeError} where the two differ in length
 * @example areaUnderRiskCoverage([.9, .8, .6], [0, 1, 0]) // (0 + 1/2 + 1/3) / 3
 */
export function areaUnderRiskCoverage(confidences: ArrayLike<number>, wrong: ArrayLike<number>): number | null {
  const rows = confidences.length
  if (wrong.length !== rows) throw new RangeError(`${rows} confidences for ${wrong.length} rows; pair them first`)
  const order = Array.from(confidences, (_, row) => row).sort((a, b) => confidences[b] - confidences[a])
  let area = 0
  let wrongBefore = 0
  for (let first = 0; first < rows;) {
    let end = first
    let wrongAmong = 0
    while (end < rows && confidences[order[end]] === confidences[order[first]]) wrongAmong += wrong[order[end++]]
    for (let k = first + 1; k <= end; k++) {
      area += (wrongBefore + (wrongAmong * (k - first)) / (end - first)) / k
    }
    wrongBefore += wrongAmong
    first = end
  }
  return rows === 0 ? null : area / rows
}
