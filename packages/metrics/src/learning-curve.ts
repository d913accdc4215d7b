/**
 * An inverse power law: what a measure such as kappa comes to with `n` rows of training data is
 * `asymptote - scale * n^-exponent`, which rises ever more slowly towards the asymptote.
 *
 * Source: Figueroa et al., "Predicting sample size required for classification performance", 2012.
 */
export interface LearningCurve {
  /** What endless data would give. */
  readonly asymptote: number
  /** Never negative; 0 where more data change nothing. */
  readonly scale: number
  /** Above 0. */
  readonly exponent: number
}

/** What the curve gives for so many rows of training data. */
export function learningCurveAt({ asymptote, scale, exponent }: LearningCurve, size: number): number {
  return asymptote - scale * size ** -exponent
}
