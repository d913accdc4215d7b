import { expect, it } from 'vitest'
import { timeTwoSentences } from './two-sentence-timing'

it('counts the start of the rules alone, and two sentences of each', async () => {
  let clock = 0
  const asked: string[][] = []
  const loaded = (name: string, loadSeconds: number, milliseconds: number) => ({
    loadSeconds,
    labeler: {
      name,
      label: (texts: readonly string[]) => {
        asked.push([name, ...texts])
        clock += milliseconds
        return Promise.resolve([])
      },
    },
  })
  const timing = await timeTwoSentences(
    ['a', 'b', 'c'],
    { rules: loaded('rules', 10, 500), student: loaded('student', 4, 50) },
    () => clock,
  )
  expect(timing.rulesSeconds).toBeCloseTo(10.5)
  expect(timing.studentSeconds).toBeCloseTo(0.05)
  expect(timing.ratio).toBeCloseTo(210)
  expect(asked).toEqual([
    ['rules', 'a', 'b'],
    ['student', 'a', 'b'],
  ])
})
