import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelsFromRecord, labelsToRecord } from './label-record'

describe('labelsToRecord', () => {
  it('writes null, 1, 0 and -1', () => {
    const record = labelsToRecord(Uint8Array.of(0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    expect(record).toMatchObject({
      'No Finding': null,
      'Enlarged Cardiomediastinum': 1,
      Cardiomegaly: 0,
      'Lung Lesion': -1,
    })
  })

  it('comes back through JSON and labelsFromRecord', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 3, minLength: 14, maxLength: 14 }), (labels) => {
        const record = JSON.parse(JSON.stringify(labelsToRecord(labels))) as Record<string, number | null>
        expect(labelsFromRecord(record)).toEqual(labels)
      }),
    )
  })
})

describe('labelsFromRecord', () => {
  it('names the observation that is missing', () => {
    const withoutEdema = Object.entries(labelsToRecord(new Uint8Array(14))).filter(([name]) => name !== 'Edema')
    expect(() => labelsFromRecord(Object.fromEntries(withoutEdema))).toThrow('column "Edema" is missing')
  })

  it('names the row and the value that is none', () => {
    expect(() => labelsFromRecord({ ...labelsToRecord(new Uint8Array(14)), Edema: 0.5 }, 9)).toThrow(
      'row 9, column "Edema": "0.5" is no value',
    )
  })
})
