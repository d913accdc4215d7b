import * as Plot from '@observablehq/plot'
import type { SeriesStyle } from '../svg/series'
import { type Interval, formatStatistic } from './statistic'

/** A curve fitted to points, drawn from the least size to the greatest, and dotted beyond where it goes on. */
export interface FittedCurve {
  readonly description: string
  readonly at: (size: number) => number
  /** Intervals of the curve by ascending size, drawn as a band. */
  readonly band?: readonly BandPoint[]
  /** How far it is drawn; default the greatest size. */
  readonly until?: number
}

export interface BandPoint extends Interval {
  readonly size: number
}

export interface DrawnCurve {
  readonly fitted: FittedCurve
  /** Sizes of the first and the last point that it was fitted to. */
  readonly least: number
  readonly greatest: number
  readonly style: SeriesStyle
}

const CURVE_POINTS = 60
const EXTRAPOLATED_DASH = '1 5'

/** Where the curve ends beyond the points; `undefined` where it ends with them. */
export const extrapolatedEnd = ({ until = 0 }: FittedCurve, greatest: number): number | undefined =>
  until > greatest ? until : undefined

/** All values that the curve and its band take on, for the axis. */
export function curveValues(curve: Omit<DrawnCurve, 'style'>): readonly number[] {
  const { band = [] } = curve.fitted
  return [
    ...[...insideCurve(curve), ...beyondCurve(curve)].map(({ value }) => value),
    ...band.flatMap(({ lower, upper }) => [lower, upper]),
  ]
}

/** What the curve reads at its end is written there, as every point has its value written. */
export function fittedCurveMarks(curve: DrawnCurve): Plot.Markish[] {
  const { style } = curve
  const inside = insideCurve(curve)
  const beyond = beyondCurve(curve)
  const at = { x: 'size', y: 'value', stroke: style.color, strokeWidth: 2 } as const
  const end = beyond.slice(-1)
  return [
    Plot.areaY(curve.fitted.band ?? [], {
      x: 'size',
      y1: 'lower',
      y2: 'upper',
      fill: style.color,
      fillOpacity: 0.18,
    }),
    Plot.line(inside, { ...at, strokeDasharray: style.dash }),
    Plot.line(beyond, { ...at, strokeDasharray: EXTRAPOLATED_DASH, strokeLinecap: 'round' }),
    Plot.dot(end, { ...at, r: 5, symbol: style.symbol }),
    Plot.text(end, { x: 'size', y: 'value', text: ({ value }: CurvePoint) => written(value), dy: -13, fontSize: 11 }),
  ]
}

/** `0.94 expected at 40,000 training texts`: what a curve that goes on says in words. */
export function describeEnd(fitted: FittedCurve, greatest: number, sizes: string): string {
  const end = extrapolatedEnd(fitted, greatest)
  if (end === undefined) return ''
  return `; extrapolated, ${formatStatistic(fitted.at(end))} at ${end.toLocaleString('en-US')} ${sizes}`
}

interface CurvePoint {
  readonly size: number
  readonly value: number
}

function insideCurve({ fitted, least, greatest }: Omit<DrawnCurve, 'style'>): readonly CurvePoint[] {
  return curveBetween(fitted, least, greatest)
}

function beyondCurve({ fitted, greatest }: Omit<DrawnCurve, 'style'>): readonly CurvePoint[] {
  const end = extrapolatedEnd(fitted, greatest)
  return end === undefined ? [] : curveBetween(fitted, greatest, end)
}

function curveBetween({ at }: FittedCurve, from: number, to: number): readonly CurvePoint[] {
  return Array.from({ length: CURVE_POINTS }, (_, step) => {
    const size = from * (to / from) ** (step / (CURVE_POINTS - 1))
    return { size, value: at(size) }
  })
}

const written = (value: number): string => value.toFixed(2).replace('-', '−')
