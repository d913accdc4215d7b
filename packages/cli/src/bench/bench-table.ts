import type { Spread } from '@chexpp/bench'
import type { BenchEntry, BenchResults } from './bench-results'

const MEBIBYTE = 2 ** 20
const UNKNOWN = '–'

/** The figures as people read them in a terminal: medians, with the slowest and the fastest run in brackets. */
export function benchTable({ entries, input, settings }: Omit<BenchResults, 'failures'>): string {
  const priced = settings.pricePerHour !== null
  const rows = [
    ['', 'start-up', 'reports/s', 'sentences/s', 'times as fast', 'memory', ...(priced ? ['per million reports'] : [])],
    ...entries.map((entry) => [
      entry.batchSize === null ? entry.name : `${entry.name}, ${entry.batchSize} at once`,
      entry.startUpSeconds === null ? UNKNOWN : `${entry.startUpSeconds.toFixed(2)} s`,
      formatSpread(entry.reportsPerSecond),
      formatSpread(entry.sentencesPerSecond),
      formatSpread(entry.timesAsFast),
      entry.peakMemoryBytes === null ? UNKNOWN : `${Math.round(entry.peakMemoryBytes / MEBIBYTE)} MiB`,
      ...(priced ? [entry.costPerMillionReports === null ? UNKNOWN : entry.costPerMillionReports.toFixed(2)] : []),
    ]),
  ]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  )
  return [
    ...lines.map((line) => line.trimEnd()),
    '',
    `${input.reports} reports of ${input.sentences} sentences; medians of ${settings.repeats} runs, slowest and fastest in brackets; start-up is not in the rates`,
    ...entries.flatMap(remark),
    '',
  ].join('\n')
}

/** What the rates of a command leave out, or why there are none. */
function remark({ name, wholeRun, reportsPerSecond }: BenchEntry): readonly string[] {
  if (wholeRun === undefined) return []
  const whole = `${name}: ${wholeRun.seconds.median.toFixed(2)} s for ${wholeRun.reports} reports, start-up included`
  if (reportsPerSecond !== null) return [whole]
  return [`${whole}; no rate can be told, because more reports took no longer: give more`]
}

function formatSpread(spread: Spread | null): string {
  return spread === null
    ? UNKNOWN
    : `${formatRate(spread.median)} (${formatRate(spread.min)}–${formatRate(spread.max)})`
}

/** Three significant digits; what is slower than one in a hundred seconds is still no 0. */
function formatRate(rate: number): string {
  return Number(rate.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 })
}
