import { OBSERVATIONS } from '@chexpp/labels'
import {
  CALIBRATION_SCORES,
  TEMPERATURE_SCALINGS,
  type AbstentionPoint,
  type CalibrationEstimate,
  type CalibrationScore,
} from '@chexpp/metrics'
import {
  note,
  paragraph,
  picture,
  reliabilityDiagram,
  riskCoverageCurves,
  table,
  type Block,
  type PageSection,
} from '@chexpp/plots'
import { formatEstimate } from '../../report/format'
import type { CoreSettings } from '../../settings'
import type { CalibrationSettings } from './calibration-steps'
import { describeChoice, describeTemperature, SCALING_NAMES } from './describe-temperatures'
import type { Calibration, CalibrationCurves } from './judge-calibration'

/** How far the student's probabilities can be believed, and what it gains to leave texts to a reader. */
export function calibrationSection(
  calibration: Calibration,
  _: CalibrationSettings,
  { resamples }: CoreSettings,
): PageSection {
  const { validationTexts, testTexts } = calibration
  return {
    heading: 'Calibration: how far the probabilities can be believed',
    blocks: [
      paragraph(
        'The published study gives no probabilities. A student has them: here they are held against how often it is right, and their ' +
          'logits are divided by a temperature that makes them fit. That never changes the most probable class, so no label and no kappa.',
      ),
      note(
        `Temperatures are fitted on the ${validationTexts} validation texts, which also chose the step of the training that is kept; all ` +
          `figures are of ${testTexts} test texts. ${describeTemperature(calibration)} ${describeChoice(calibration)}`,
      ),
      scoresTable(calibration, resamples),
      reliabilityPicture(calibration),
      headsTable(calibration),
      keptTable(calibration),
      abstentionPicture(calibration),
    ],
  }
}

interface ScoreRow {
  readonly name: string
  readonly score: CalibrationEstimate
}

const SCORE_NAMES: Readonly<Record<CalibrationScore, string>> = {
  logLoss: 'Log loss',
  brierScore: 'Brier score',
  expectedCalibrationError: 'Calibration error',
}

function scoresTable({ scores }: Calibration, resamples: number): Block {
  return table({
    caption:
      `Means of the 14 heads with 95 % bootstrap intervals, ${resamples} resamples; the less, the better. Changes are against the student as ` +
      'trained, on the same resamples. Chance alone keeps a calibration error from 0, and in a resample more so: its intervals lie high.',
    columns: [
      { heading: 'Score', value: (row) => row.name },
      { heading: 'Mean', value: (row) => formatEstimate(row.score, 4) },
      { heading: 'Change', value: (row) => formatChange(row.score) },
    ],
    rows: CALIBRATION_SCORES.flatMap((score) =>
      TEMPERATURE_SCALINGS.map((scaling): ScoreRow => ({
        name: `${SCORE_NAMES[score]}, ${SCALING_NAMES[scaling]}`,
        score: scores[scaling][score],
      })),
    ),
  })
}

function formatChange({ change }: CalibrationEstimate): string | null {
  if (change === null || (change.value === 0 && change.interval?.upper === 0)) return null
  return formatEstimate(change, 4)
}

function stages<Value>({ before, after }: Calibration, value: (curves: CalibrationCurves) => Value) {
  return [
    { name: SCALING_NAMES.none, curve: value(before) },
    { name: SCALING_NAMES[after.scaling], curve: value(after) },
  ]
}

const reliabilityPicture = (calibration: Calibration): Block =>
  picture({
    caption:
      'Reliability: how often a decision is right, by how probable the student holds it; all heads together. Most of these decisions ' +
      'are about findings that a text does not mention, which flatters; the next table has the heads.',
    draw: (width) =>
      reliabilityDiagram({
        title: 'Reliability of the probabilities',
        series: stages(calibration, ({ reliability }) => reliability),
        width,
      }),
  })

function headsTable({ temperatures, before, after }: Calibration): Block {
  return table({
    caption: `Expected calibration error of each head in 15 bins, as trained and with ${SCALING_NAMES[after.scaling]}; and the temperature fitted on that head alone.`,
    columns: [
      { heading: 'Head', value: (head) => head },
      { heading: 'As trained', value: (head) => before.headErrors[head], digits: 4 },
      { heading: `With ${SCALING_NAMES[after.scaling]}`, value: (head) => after.headErrors[head], digits: 4 },
      {
        heading: 'Temperature of its own',
        value: (head) => (temperatures.heads[head].determined ? temperatures.heads[head].temperature : null),
        digits: 2,
        missing: 'not determined',
      },
    ],
    rows: OBSERVATIONS,
  })
}

function keptTable({ after, before, chosen }: Calibration): Block {
  const { kept } = chosen.scaling === 'none' ? before : after
  const area = ({ abstention }: CalibrationCurves): string => abstention.areaUnderRiskCoverage.toPrecision(3)
  return table({
    caption:
      'When the texts that the student is least sure of are left to a reader; a text is as sure as the least sure of its 14 decisions, ' +
      `${SCALING_NAMES[chosen.scaling]}. Intervals resample the texts that are kept. Area under the risk-coverage curve: ${area(before)} as trained, ` +
      `${area(after)} with ${SCALING_NAMES[after.scaling]}.`,
    columns: [
      { heading: 'Left to a reader', value: (row) => `${((1 - row.coverage) * 100).toFixed(1)} %` },
      { heading: 'Texts kept', value: (row) => row.kept },
      { heading: 'Sure to at least', value: (row) => row.threshold, digits: 3 },
      { heading: 'Mean kappa of those kept', value: (row) => formatPoint(row, 'kappa') },
      { heading: 'Heads undefined', value: (row) => row.undefinedHeads },
      { heading: 'Accuracy of those kept', value: (row) => formatPoint(row, 'accuracy') },
      {
        heading: 'Share of all wrong decisions in them',
        value: (row) => wrongDecisions(row) / wrongDecisions(kept[0]),
        digits: 2,
      },
    ],
    rows: kept,
  })
}

const formatPoint = (point: AbstentionPoint, figure: 'kappa' | 'accuracy'): string =>
  formatEstimate({ value: point[figure], interval: point.intervals[figure] })

const wrongDecisions = ({ kept, accuracy }: AbstentionPoint): number => kept * (1 - accuracy)

const abstentionPicture = (calibration: Calibration): Block =>
  picture({
    caption: 'Risk and kappa by the share of the texts that is kept, the surest first.',
    draw: (width) =>
      riskCoverageCurves({
        title: 'What abstaining gains',
        rows: 'texts',
        series: stages(calibration, ({ abstention }) => abstention),
        width,
      }),
  })
