import type { MeanInterval } from '@chexpp/explain'
import { wrapText } from '../wrap-text'
import type { CheckedExplanations } from './check-explanations'

/**
 * The verdicts as people read them in a terminal, with the figures that they follow from.
 *
 * @param width columns, of the text below the table
 */
export function faithfulnessTable({ methods, random, ...checked }: CheckedExplanations, width: number): string {
  const rows = [
    ['method', 'verdict', 'gain by removing', 'gain by adding', 'areas'],
    ...Object.entries(methods).map(([name, each]) => [
      name,
      each.verdict,
      formatGain(each.deletionGain),
      formatGain(each.insertionGain),
      formatAreas(each.deletionArea, each.insertionArea),
    ]),
    ['random orders', '', '', '', formatAreas(random.deletionArea.mean, random.insertionArea.mean)],
  ]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
  return [...lines, '', ...wrapText(explanation(checked), width), ''].join('\n')
}

function explanation({
  cases,
  leftOut,
  randomOrders,
}: Pick<CheckedExplanations, 'cases' | 'leftOut' | 'randomOrders'>) {
  return [
    `Of ${cases} labels, words are removed, and added to nothing, in the order of a method's scores; areas are those under the curves of the label's`,
    `probability (removing, adding). A gain is by how much an area is better than that of ${randomOrders} random orders, with its 95 % interval over`,
    'labels. faithful: both intervals are above 0; misleading: one is below 0; unproven: neither, more sentences may tell.',
    ...(leftOut > 0 ? [`Left out: ${leftOut} rows or sentences that could not be read, or not whole.`] : []),
  ].join(' ')
}

function formatGain({ mean, interval }: MeanInterval): string {
  return `${signed(mean)} (${signed(interval.lower)} to ${signed(interval.upper)})`
}

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`
const formatAreas = (deletion: number, insertion: number): string => `${deletion.toFixed(3)} ${insertion.toFixed(3)}`
