import { fitLearningCurve, learningCurveAt, type LearningCurve } from '@chexpp/metrics'
import { PUBLISHED_STUDY } from '../../published'
import { formatInterval, formatKappa } from '../../report/format'
import { EXTRAPOLATION, type FittedDataEfficiency, type FittedKappa } from './fit-data-efficiency'

/** `0.912 − 3.46 n^−0.52` */
export function formatLaw({ asymptote, scale, exponent }: LearningCurve): string {
  return `${formatKappa(asymptote)} − ${Number(scale.toPrecision(3))} n^−${exponent.toFixed(2)}`
}

/** What the fitted curve says, and how far it can be trusted. */
export function describeFit({ fit, curve }: FittedDataEfficiency, seeds: number): string {
  if (fit.curve === null) return `${NO_CURVE[fit.reason]} ${publishedFit()}`
  return [
    `The curve is the inverse power law of least squares, kappa = ${formatLaw(fit.curve)} for n texts; its residuals have a root mean square of ${fit.residual.toFixed(3)}.`,
    expected(curve[curve.length - 1], seeds),
    ...(fit.determined
      ? []
      : ['These points do not determine such a law: it could as well lie outside that interval.']),
    publishedFit(),
  ].join(' ')
}

const NO_CURVE = {
  'too-few-sizes': 'No curve is fitted, because kappa is defined for fewer than four of the shares.',
  'no-rise': 'No curve is fitted, because more texts made no better student here.',
} as const

function expected({ size, kappa, interval }: FittedKappa, seeds: number): string {
  const between = interval === null ? '' : ` (${formatInterval(interval)})`
  const over = seeds > 1 ? `over test texts and the ${seeds} seeds` : 'over the test texts alone, as there is one seed'
  return (
    `Extrapolated to ${EXTRAPOLATION} times the most texts, ${count(size)}, it expects a mean kappa of ${formatKappa(kappa)}${between}, with the ` +
    `same budget of training and only if the law holds that far${interval === null ? '' : `; the interval is ${over}`}.`
  )
}

/** The same law through the published figures, for which it is worked out here. */
function publishedFit(): string {
  const { dataEfficiency, trainingSentences } = PUBLISHED_STUDY
  const published = fitLearningCurve(
    dataEfficiency.map(({ share, kappa }) => ({ size: share * trainingSentences, value: kappa })),
  )
  // The published figures are constants, of five sizes that rise.
  const curve = published.curve!
  const size = EXTRAPOLATION * trainingSentences
  return (
    `Through the published kappas the same law would expect ${formatKappa(learningCurveAt(curve, size))} at ${count(size)} sentences: ` +
    'more of its data would not have repaired them.'
  )
}

const count = (value: number): string => value.toLocaleString('en-US')
