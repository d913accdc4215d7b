import { expect, test } from 'vitest'
import { prepareProcess } from './timed-program'

test('a process goes over its items as often as a run long enough for the clock needs', async () => {
  const asked: number[] = []
  const process = {
    startUpSeconds: 1.5,
    run: (passes: number) => {
      asked.push(passes)
      return Promise.resolve(passes / 10)
    },
    peakMemoryBytes: () => 1000,
    stop: () => undefined,
  }
  expect(await prepareProcess({ name: 'rules', process, items: 5 })).toMatchObject({ items: 5, passes: 4 })
  expect(asked).toEqual([1, 1, 2, 4])
  const shorter = { name: 'rules', process, items: 5, shortestRunSeconds: 0.05 }
  expect(await prepareProcess(shorter)).toMatchObject({ passes: 1 })
})
