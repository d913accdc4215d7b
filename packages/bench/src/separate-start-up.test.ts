import { expect, test } from 'vitest'
import { costPerMillion } from './cost-per-million'
import { separateStartUp } from './separate-start-up'
import { throughputOf, throughputRatios } from './throughput'

const measured = (items: number, runSeconds: readonly number[]) => throughputOf('labeler', items, runSeconds, 0)

test('start-up and rate from two sizes: 10 s to start, then 5 a second; the second time all is slower', () => {
  const told = separateStartUp(measured(10, [12, 24]), measured(60, [22, 44]))
  expect(told).toEqual({
    startUpSeconds: { median: 15, min: 10, max: 20 },
    itemsPerSecond: { median: 3.75, min: 2.5, max: 5 },
    rates: [5, 2.5],
  })
})

test('there is no rate where more took no longer', () => {
  expect(separateStartUp(measured(1, [2, 2]), measured(2, [3, 2]))).toBeNull()
})

test('two sizes must differ and be measured in turn', () => {
  expect(() => separateStartUp(measured(2, [1]), measured(2, [1]))).toThrow('2 items are not more than 2')
  expect(() => separateStartUp(measured(1, [1]), measured(2, [1, 1]))).toThrow('must run equally often')
})

test('ratios are those of neighbours', () => {
  expect(throughputRatios(measured(10, [1, 2]), measured(20, [1, 1]))).toEqual([2, 4])
  expect(() => throughputRatios(measured(1, [1]), measured(1, [1, 1]))).toThrow('measure them in turn')
})

test('a million items at 1,000 a second take 1,000 s, which cost 1 at 3.60 an hour', () => {
  expect(costPerMillion(1000, 3.6)).toBeCloseTo(1, 12)
  expect(costPerMillion(1000, 0)).toBe(0)
  expect(() => costPerMillion(0, 1)).toThrow('the rate must be above 0')
  expect(() => costPerMillion(1, -1)).toThrow('a price of -1')
})
