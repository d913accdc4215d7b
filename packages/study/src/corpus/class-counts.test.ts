import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { countClasses } from './class-counts'

it('counts absent, positive, negative and uncertain for each observation', () => {
  const row = (edema: number): Uint8Array => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? edema : 1))
  const counts = countClasses([3, 0, 2, 3].map(row))
  expect(Object.keys(counts)).toEqual([...OBSERVATIONS])
  expect(counts).toMatchObject({ Edema: [1, 0, 1, 2], Fracture: [0, 4, 0, 0] })
})
