import { expect, it } from 'vitest'
import { editDistance } from './edit-distance'

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['edema', 'edema', 0],
  ['edema', 'oedema', 1],
  ['edema', 'edmea', 2],
  ['kitten', 'sitting', 3],
])('editDistance(%j, %j) is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})
