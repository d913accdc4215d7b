import * as Plot from '@observablehq/plot'
import { AXIS, FIRST_SERIES, GRID, SECOND_SERIES, layoutOf } from '../svg/appearance'
import { type Panel, drawPicture } from '../svg/draw'
import { type Point, binMeans } from './bin-means'
import { type Statistic, formatStatistic, isDefined } from './statistic'

export interface LearningCurveOptions {
  readonly title: string
  /** Training loss by ascending optimizer step; where there are more than a pixel can show, means of equal spans are drawn. */
  readonly losses: readonly { readonly step: number; readonly loss: number }[]
  /** Mean kappa on the validation part by ascending optimizer step. */
  readonly validations: readonly { readonly step: number; readonly kappa: Statistic }[]
  /** Step whose weights were kept. */
  readonly keptStep?: number
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

const MARGIN_LEFT = 44

function curve(
  label: string,
  points: readonly Point[],
  lastStep: number,
  lowestTop: number,
  marks: readonly Plot.Markish[],
): Panel {
  const values = points.map((point) => point.value)
  return {
    height: 204,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: 24,
      marginTop: 40,
      marginBottom: 42,
      x: { domain: [0, lastStep] },
      y: { domain: [Math.min(0, ...values), Math.max(lowestTop, ...values)] },
      marks: [
        Plot.gridY({ ticks: 5, ...GRID }),
        Plot.axisY({ ...AXIS, ticks: 5, label: null }),
        Plot.axisX({ ...AXIS, ticks: 5, label: 'optimizer step', labelOffset: 36 }),
        Plot.text([label], {
          text: (text: string) => text,
          frameAnchor: 'top-left',
          dx: -MARGIN_LEFT + 4,
          dy: -24,
          fontWeight: 'bold',
        }),
        ...marks,
      ],
    },
  }
}

/**
 * Loss over steps above, validation kappa over the same steps below, as an SVG string. An undefined kappa leaves a gap in its line.
 *
 * @throws RangeError when both series are empty or `width` is under 320.
 */
export function learningCurve(options: LearningCurveOptions): string {
  const { losses, validations, keptStep } = options
  const { width } = layoutOf(options.width)
  const lastStep = Math.max(losses.at(-1)?.step ?? 0, validations.at(-1)?.step ?? 0)
  if (losses.length + validations.length === 0) throw new RangeError('a learning curve needs a loss or a validation')
  const lossPoints = binMeans(
    losses.map(({ step, loss }) => ({ step, value: loss })),
    Math.floor(width / 2),
  )
  const kappas = validations.map(({ step, kappa }) => ({ step, value: isDefined(kappa) ? kappa : NaN }))
  const defined = kappas.filter(({ value }) => isDefined(value))
  const kept = defined.filter(({ step }) => step === keptStep)
  const at = { x: 'step', y: 'value' } as const
  const lastLoss = losses.at(-1)?.loss
  const lastKappa = validations.at(-1)?.kappa

  const description =
    `Loss after ${lastStep} steps: ${formatStatistic(lastLoss)}; validation kappa: ${formatStatistic(lastKappa)}` +
    kept.map(({ step, value }) => `; kept: step ${step}, kappa ${formatStatistic(value)}`).join('')
  return drawPicture({ title: options.title, description }, width, [
    curve('Training loss, sum over 14 heads', lossPoints, lastStep, 0, [
      Plot.line(lossPoints, { ...at, stroke: FIRST_SERIES, strokeWidth: 1.5 }),
    ]),
    curve("Validation, mean Cohen's kappa", defined, lastStep, 1, [
      Plot.line(kappas, { ...at, stroke: SECOND_SERIES, strokeWidth: 1.5 }),
      Plot.dot(defined, { ...at, fill: SECOND_SERIES, r: 3 }),
      Plot.dot(kept, { ...at, r: 6, stroke: 'currentColor', strokeWidth: 1.5 }),
      Plot.text(kept, {
        text: ({ step, value }: Point) => `○ kept: step ${step}, kappa ${formatStatistic(value)}`,
        frameAnchor: 'bottom-right',
        dy: -6,
      }),
    ]),
  ])
}
