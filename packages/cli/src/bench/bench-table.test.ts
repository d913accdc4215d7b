import { expect, test } from 'vitest'
import type { BenchEntry } from './bench-results'
import { benchTable } from './bench-table'

const spread = (median: number) => ({ median, min: median / 2, max: median * 2 })
const rules: BenchEntry = {
  kind: 'labeler',
  name: 'rules',
  batchSize: null,
  startUpSeconds: 0.5,
  reportsPerSecond: spread(3000),
  sentencesPerSecond: spread(12_000),
  timesAsFast: null,
  peakMemoryBytes: 100 * 2 ** 20,
  costPerMillionReports: 0.02,
}
const machine = { processor: 'x', cores: 2, memoryBytes: 1, platform: 'linux x64', node: '20.0.0', loadAverage: 0 }
const common = { machine, input: { reports: 100, sentences: 400, characters: 9000 } }
const settings = { warmupRuns: 1, repeats: 5, pricePerHour: 0.2 }

test('medians with their spread, start-up apart, and what a million reports cost', () => {
  const student = { ...rules, name: 'student', batchSize: 32, timesAsFast: spread(0.25) }
  const table = benchTable({ ...common, settings, entries: [rules, student] })
  expect(table.split('\n')[0]).toMatch(/start-up +reports\/s +sentences\/s +times as fast +memory +per million reports/)
  expect(table).toMatch(/^rules +0\.50 s +3,000 \(1,500–6,000\) +12,000 \(6,000–24,000\) +– +100 MiB +0\.02$/m)
  expect(table).toMatch(/^student, 32 at once .*0\.25 \(0\.125–0\.5\)/m)
})

test('of a command also the whole run, and why there is no rate', () => {
  const wholeRun = { reports: 100, seconds: spread(2) }
  const command: BenchEntry = {
    ...rules,
    kind: 'command',
    name: 'label.py',
    startUpSeconds: null,
    reportsPerSecond: null,
    sentencesPerSecond: null,
    peakMemoryBytes: null,
    costPerMillionReports: null,
    wholeRun,
  }
  const table = benchTable({ ...common, settings: { ...settings, pricePerHour: null }, entries: [command] })
  expect(table).not.toContain('per million')
  expect(table).toMatch(/^label\.py +– +– +– +– +–$/m)
  expect(table).toContain('label.py: 2.00 s for 100 reports, start-up included; no rate can be told')
})
