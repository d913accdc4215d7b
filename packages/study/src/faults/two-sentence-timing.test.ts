import { expect, it } from 'vitest'
import { timedAsPublished } from './two-sentence-timing'

it('counts the start of the labeler alone', () => {
  const labeler = { seconds: 0.5, secondsWithStart: 10.5 }
  const timing = timedAsPublished(labeler, { seconds: 0.05, secondsWithStart: 4.05 })
  expect(timing).toMatchObject({ labelerSeconds: 10.5, studentSeconds: 0.05 })
  expect(timing.ratio).toBeCloseTo(210)
})
