import { describe, expect, it } from 'vitest'
import { LabelClassError } from './errors'
import { formatLabelRow, labelHeader } from './format-label-row'
import { OBSERVATIONS } from './observations'

const ONE_OF_EACH = Uint8Array.of(0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)

describe('labelHeader', () => {
  it('is the official order for chexpert', () => expect(labelHeader()).toEqual(OBSERVATIONS))

  it('puts Lung Opacity before Lung Lesion in the CheXpert dataset', () => {
    expect(labelHeader('chexpert-dataset').slice(2, 6)).toEqual([
      'Cardiomegaly',
      'Lung Opacity',
      'Lung Lesion',
      'Edema',
    ])
  })

  it('names each observation once in every format', () => {
    for (const format of ['negbio', 'mimic-cxr-jpg', 'mimic-cxr-jpg-test', 'chexbert'] as const) {
      expect(new Set(labelHeader(format)).size).toBe(14)
    }
  })
})

describe('formatLabelRow', () => {
  it('writes decimals and blanks for chexpert', () => {
    expect(formatLabelRow(ONE_OF_EACH).join()).toBe(',1.0,0.0,-1.0,,,,,,,,,,1.0')
  })

  it('writes integers for negbio', () => {
    expect(formatLabelRow(ONE_OF_EACH, 'negbio').join()).toBe(',1,0,-1,,,,,,,,,,1')
  })

  it("writes class indexes in CheXbert's order", () => {
    expect(formatLabelRow(ONE_OF_EACH, 'chexbert').join()).toBe('1,2,0,3,0,0,0,0,0,0,0,0,1,0')
  })

  it('says what a format cannot write', () => {
    const negativeNoFinding = Uint8Array.from(OBSERVATIONS, (_, head) => (head === 0 ? 2 : 0))
    expect(() => formatLabelRow(negativeNoFinding, 'chexbert')).toThrow(LabelClassError)
    expect(() => formatLabelRow(negativeNoFinding, 'chexbert')).toThrow('cannot write "No Finding" as negative')
  })

  it('refuses what is no row of labels', () => {
    expect(() => formatLabelRow(new Uint8Array(13))).toThrow('13 labels; a row has 14')
    expect(() => formatLabelRow(new Uint8Array(14).fill(4))).toThrow('"No Finding" is 4; a class index is 0, 1, 2 or 3')
  })
})
