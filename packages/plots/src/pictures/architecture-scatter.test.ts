import { expect, test } from 'vitest'
import { assertPicture } from '../testing/assert-picture'
import { markCount } from '../testing/mark-count'
import { architectureScatter } from './architecture-scatter'

const points = [
  { name: 'deep', cost: 110e6, value: 0.195, interval: { lower: 0.17, upper: 0.21 } },
  { name: 'shared', cost: 12e6, value: 0.105 },
]

test('a numbered point an architecture, and a list of what each is', () => {
  const svg = assertPicture((width) =>
    architectureScatter({ title: 'Architectures', cost: 'parameters', points, width }),
  )
  expect(markCount(svg, 'dot')).toBe(2 + 2)
  expect(svg).toContain('>deep: 0.195 (0.170 to 0.210), 110M parameters</text>')
  expect(svg).toContain('>shared: 0.105, 12M parameters</text>')
})

test('what costs nothing has no place on a logarithmic axis', () => {
  const free = [{ name: 'free', cost: 0, value: 1 }]
  expect(() => architectureScatter({ title: 't', cost: 'ms', points: free })).toThrow('the ms of free must be above 0')
})
