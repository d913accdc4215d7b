import { expect, test } from 'vitest'
import { compareThroughput } from './compare-throughput'
import { fakeInstruments } from './testing/fake-instruments'

test('runs alternate, warm-up included', async () => {
  const instruments = fakeInstruments()
  const order: string[] = []
  const workload = (name: string) => ({
    name,
    items: [1],
    run: () => {
      order.push(name)
      instruments.pass(1)
    },
  })
  await compareThroughput(workload('A'), workload('B'), { warmupRuns: 1, repeats: 2, instruments })
  expect(order.join(' ')).toBe('A B A B A B')
})

test('a machine that slows down leaves the ratio alone', async () => {
  const instruments = fakeInstruments()
  // Each pair of runs is twice as slow as the one before; the candidate takes a quarter of the reference's time.
  let slowness = 1
  const reference = { name: 'rules', items: ['a', 'b'], run: () => instruments.pass(800 * slowness) }
  const candidate = {
    name: 'student',
    items: ['a', 'b'],
    run: () => {
      instruments.pass(200 * slowness)
      slowness *= 2
    },
  }
  const comparison = await compareThroughput(reference, candidate, { warmupRuns: 0, repeats: 3, instruments })
  expect(comparison.ratios).toEqual([4, 4, 4])
  expect(comparison.ratio).toEqual({ median: 4, min: 4, max: 4 })
  expect(comparison.reference.runSeconds).toEqual([0.8, 1.6, 3.2])
  expect(comparison.candidate.itemsPerSecond).toEqual({ median: 5, min: 2.5, max: 10 })
})

test('rates are compared, not times, where the two go over different numbers of items', async () => {
  const instruments = fakeInstruments()
  const one = { name: 'rules', items: [1], run: () => instruments.pass(1000) }
  const ten = { name: 'student', items: new Array<number>(10).fill(1), run: () => instruments.pass(1000) }
  const { ratio } = await compareThroughput(one, ten, { instruments })
  expect(ratio.median).toBe(10)
})
