export interface McNemar {
  /** Rows that only the first predicted rightly. */
  readonly onlyFirst: number
  readonly onlySecond: number
  /** Two-sided; 1 where the two never differ in being right. */
  readonly pValue: number
}

/**
 * McNemar's exact test of whether one of two labelers is right more often: of the rows that just one of them predicted
 * rightly, as many as there are would by chance fall to each like the toss of a coin.
 * `p = min(1, 2 * sum_(i <= min(b, c)) C(b + c, i) / 2^(b + c))`
 *
 * Source: Q. McNemar, 1947. SciPy: `binomtest(b, b + c, 0.5)`.
 *
 * @param first `[n]` classes that the first predicted
 * @param second `[n]` classes that the second predicted
 * @param reference `[n]` classes
 * @throws {RangeError} where the three differ in length
 */
export function mcnemarTest(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  reference: ArrayLike<number>,
): McNemar {
  if (first.length !== reference.length || second.length !== reference.length) {
    throw new RangeError(`${first.length} and ${second.length} predictions for ${reference.length} references`)
  }
  let onlyFirst = 0
  let onlySecond = 0
  for (let row = 0; row < reference.length; row++) {
    if (first[row] === reference[row] && second[row] !== reference[row]) onlyFirst++
    if (first[row] !== reference[row] && second[row] === reference[row]) onlySecond++
  }
  const differing = onlyFirst + onlySecond
  // As logarithms, for 2^-n is 0 from 1,075 rows on.
  let logTerm = -differing * Math.LN2
  let tail = Math.exp(logTerm)
  for (let i = 1; i <= Math.min(onlyFirst, onlySecond); i++) {
    logTerm += Math.log((differing - i + 1) / i)
    tail += Math.exp(logTerm)
  }
  return { onlyFirst, onlySecond, pValue: Math.min(1, 2 * tail) }
}
