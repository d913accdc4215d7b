import type { LabelReason } from '@chexpp/rules'
import { expect, it } from 'vitest'
import { describeLabel } from './describe-label'

const reason = (mention: number, is: LabelReason['class'], implied = false): LabelReason => ({
  mention,
  class: is,
  implied,
})

it('names the mentions that decide, and those that they go over', () => {
  const reasons = [reason(1, 'negative'), reason(2, 'positive'), reason(3, 'negative'), reason(5, 'negative')]
  expect(describeLabel({ observation: 'Edema', class: 'positive', reasons })).toBe(
    'by mention 2; goes over negative by mentions 1, 3 and 5',
  )
})

it('tells what is implied', () => {
  const reasons = [reason(1, 'uncertain'), reason(2, 'uncertain', true)]
  expect(describeLabel({ observation: 'Cardiomegaly', class: 'uncertain', reasons })).toBe(
    'by mention 1, implied by mention 2',
  )
})

it('tells what rules No Finding out', () => {
  const reasons = [reason(1, 'positive'), reason(2, 'uncertain')]
  expect(describeLabel({ observation: 'No Finding', class: 'absent', reasons })).toBe(
    'ruled out by mentions 1 and 2, positive or uncertain',
  )
  expect(describeLabel({ observation: 'No Finding', class: 'positive', reasons: [] })).toContain('nothing is positive')
})
