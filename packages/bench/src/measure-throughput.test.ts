import { expect, test } from 'vitest'
import { measureThroughput } from './measure-throughput'
import { fakeInstruments } from './testing/fake-instruments'
import type { BenchProgress } from './workload'

/** A workload of 100 items whose runs take the given milliseconds, one after the other. */
function workload(durations: readonly number[]) {
  const instruments = fakeInstruments()
  const remaining = [...durations]
  const run = () => instruments.pass(remaining.shift()!)
  return { name: 'rules', items: Array.from({ length: 100 }, (_, item) => item), run, instruments, remaining }
}

test('warm-up runs are made and not counted', async () => {
  const slowStart = workload([10_000, 5_000, 200, 100, 400])
  const throughput = await measureThroughput({ ...slowStart, warmupRuns: 2, repeats: 3 })
  expect(throughput).toEqual({
    name: 'rules',
    items: 100,
    runSeconds: [0.2, 0.1, 0.4],
    itemsPerSecond: { median: 500, min: 250, max: 1000 },
    peakMemoryBytes: 1_048_576,
  })
})

test('one warm-up and five timed runs unless told', async () => {
  const six = workload([1, 2, 2, 2, 2, 2])
  const { runSeconds } = await measureThroughput(six)
  expect(runSeconds).toHaveLength(5)
  expect(six.remaining).toHaveLength(0)
})

test('an asynchronous run is waited for, and is given all items', async () => {
  const instruments = fakeInstruments()
  const seen: string[][] = []
  const { runSeconds } = await measureThroughput({
    name: 'student',
    items: ['a', 'b'],
    run: async (items) => {
      await Promise.resolve()
      seen.push([...items])
      instruments.pass(1500)
    },
    warmupRuns: 0,
    repeats: 1,
    instruments,
  })
  expect(seen).toEqual([['a', 'b']])
  expect(runSeconds).toEqual([1.5])
})

test('tells after each run how far it is', async () => {
  const events: BenchProgress[] = []
  await measureThroughput({ ...workload([1, 1, 1]), repeats: 2, onProgress: (event) => events.push(event) })
  expect(events).toEqual([
    { name: 'rules', phase: 'warm-up', done: 1, total: 1 },
    { name: 'rules', phase: 'timed', done: 1, total: 2 },
    { name: 'rules', phase: 'timed', done: 2, total: 2 },
  ])
})

test('an abort ends it before the next run', async () => {
  const abort = new AbortController()
  const many = workload([1, 1, 1, 1, 1, 1])
  const stopped = measureThroughput({
    ...many,
    signal: abort.signal,
    onProgress: () => abort.abort(new Error('enough')),
  })
  await expect(stopped).rejects.toThrow('enough')
  expect(many.remaining).toHaveLength(5)
})

test('what the workload throws is passed on', async () => {
  const broken = { name: 'student', items: [1], run: () => Promise.reject(new Error('no weights')) }
  await expect(measureThroughput(broken)).rejects.toThrow('no weights')
})

test('refuses what would give no rate', async () => {
  await expect(measureThroughput({ ...workload([]), items: [] })).rejects.toThrow('rules has no items to time')
  await expect(measureThroughput({ ...workload([]), repeats: 0 })).rejects.toThrow(
    'repeats must be a whole number of at least 1',
  )
  await expect(measureThroughput({ ...workload([]), warmupRuns: -1 })).rejects.toThrow('warmupRuns must be')
  await expect(measureThroughput(workload([1, 0]))).rejects.toThrow('a run of rules was too short for the clock')
})

test('with the clock and memory of the process', async () => {
  const items = Array.from({ length: 20_000 }, (_, index) => index)
  const { itemsPerSecond, peakMemoryBytes } = await measureThroughput({
    name: 'sort',
    items,
    run: (numbers) => numbers.map(String).sort(),
    repeats: 3,
  })
  expect(itemsPerSecond.min).toBeGreaterThan(0)
  expect(itemsPerSecond.min).toBeLessThanOrEqual(itemsPerSecond.median)
  expect(itemsPerSecond.median).toBeLessThanOrEqual(itemsPerSecond.max)
  // Node alone holds tens of MiB; a gauge in the wrong unit would be a thousand times off.
  expect(peakMemoryBytes).toBeGreaterThan(20 * 2 ** 20)
  expect(peakMemoryBytes).toBeLessThan(2 ** 40)
})
