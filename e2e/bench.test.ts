import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chexpp, temporaryFolder } from './chexpp'

interface Spread {
  readonly median: number
}
interface Entry {
  readonly kind: string
  readonly name: string
  readonly startUpSeconds: number
  readonly reportsPerSecond: Spread | null
  readonly sentencesPerSecond: Spread | null
  readonly peakMemoryBytes: number | null
  readonly costPerMillionReports: number | null
  readonly wholeRun?: { readonly reports: number; readonly seconds: Spread }
}

/** Writes the number of its rows, a tenth of a second for each: another labeler, as far as the bench can see. */
const SLOW_LABELER = `
const { readFileSync, writeFileSync } = require('node:fs')
const [input, output] = process.argv.slice(2)
const rows = readFileSync(input, 'utf8').split('\\n').length - 1
if (readFileSync(input, 'utf8').split('\\n')[0] !== '"Mild ""CHF""."') process.exit(1)
setTimeout(() => writeFileSync(output, String(rows)), 100 * rows)
`

test('rules and a command line, timed in turn; what fails is told and left out', async () => {
  const texts = Array.from({ length: 20 }, (_, row) => (row === 0 ? '"Mild ""CHF""."' : 'No edema. Small effusion.'))
  const cwd = await temporaryFolder({
    'reports.csv': `text\n${texts.join('\n')}\n`,
    'slow.cjs': SLOW_LABELER,
  })
  const slow = `"${process.execPath}" slow.cjs {input} {output}`
  const failing = `"${process.execPath}" missing.cjs {input}`
  const { code, stdout, stderr } = await chexpp(
    [
      ...['bench', 'reports.csv', '--labeler', 'rules', '--command', slow, '--command', failing],
      ...['--warmup', '0', '--repeats', '1', '--price-per-hour', '3.6', '--json', 'bench.json'],
    ],
    { cwd },
  )
  expect(code).toBe(1)
  expect(stderr).toContain(`not timed: ${failing}: `)
  expect(stderr).not.toContain('effusion')
  expect(stdout).toMatch(/^rules +\d+\.\d\d s /m)
  expect(stdout).toContain('20 reports of 39 sentences')
  const { entries, failures } = JSON.parse(await readFile(join(cwd, 'bench.json'), 'utf8')) as {
    entries: readonly [Entry, Entry]
    failures: readonly { name: string }[]
  }
  expect(failures.map(({ name }) => name)).toEqual([failing])
  const [rules, command] = entries
  expect(rules).toMatchObject({ kind: 'labeler', name: 'rules', timesAsFast: null, batchSize: null })
  const reportsPerSecond = rules.reportsPerSecond!.median
  expect(rules.sentencesPerSecond!.median / reportsPerSecond).toBeCloseTo(39 / 20, 10)
  // 3.6 an hour is a thousandth a second.
  expect(rules.costPerMillionReports! * reportsPerSecond).toBeCloseTo(1000, 6)
  expect(rules.peakMemoryBytes).toBeGreaterThan(20 * 2 ** 20)
  expect(command).toMatchObject({ kind: 'command', wholeRun: { reports: 20 } })
  expect(command.wholeRun!.seconds.median).toBeGreaterThan(2)
})

test('a command without a place for the reports is refused', async () => {
  const { code, stderr } = await chexpp(['bench', '--reports', '2', '--command', 'true'])
  expect(code).toBe(2)
  expect(stderr).toContain('write {input} where the name of the file of reports belongs')
})
