import { expect, it } from 'vitest'
import { wrapText } from './wrap-text'

it('breaks between words, with a lead before the first line and as much space before the others', () => {
  expect(wrapText('no edema or effusion', 12)).toEqual(['no edema or', 'effusion'])
  expect(wrapText('no edema or effusion', 12, '1. ')).toEqual(['1. no edema', '   or', '   effusion'])
  expect(wrapText('pneumomediastinum is absent', 10)).toEqual(['pneumomediastinum', 'is absent'])
})
