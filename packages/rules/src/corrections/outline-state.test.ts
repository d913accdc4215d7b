import { expect, it } from 'vitest'
import { outlineState, type OutlineState } from './outline-state'

it.each<[string, string, OutlineState | undefined]>([
  ['', ' size and hilar vessels appear within normal limits', 'normal'],
  ['', ' is not enlarged', 'normal'],
  ['no evidence of mildly enlarged ', '', 'normal'],
  ['no ', '', undefined],
  ['', ' is not normal', undefined],
  ['', ' is at the upper limit of normal', 'normal'],
  ['markedly enlarged ', '', 'large'],
  ['', ' and great vessels are prominent', 'large'],
  ['', ' is stable but unchanged in size', 'compared'],
  ['', ' is stable and enlarged', 'large'],
  ['borderline ', ' is enlarged', 'large'],
  ['borderline ', '', 'abnormal'],
  ['stable ', ', enlarged aorta', 'compared'],
  ['no change in the ', '', 'compared'],
  ['changes in the ', '', undefined],
  ['', ': normal', 'normal'],
  ['widening of the superior ', '', 'large'],
  ['abnormal ', '', 'abnormal'],
  ['', ' has decreased', 'compared'],
  ['', ' with enlarged nodes', undefined],
  ['enlarged nodes near the ', '', undefined],
])('%j <heart> %j: %s', (before, after, expected) => {
  expect(outlineState(before, after)).toBe(expected)
})
