import { LabelColumnError, LabelIdError, LabelValueError, OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, test } from 'vitest'
import { createCorrectionReader, DecimalCommaError } from './read-corrections'

const COLUMNS = ['id', 'text', 'fingerprint', ...OBSERVATIONS]
const cells = (id: string, edema: string) => [
  id,
  'Clear.',
  't0',
  ...OBSERVATIONS.map((name) => (name === 'Edema' ? edema : '')),
]
const EDEMA = OBSERVATIONS.indexOf('Edema')

describe('a row', () => {
  test.each([
    ['1', 1],
    ['1.0', 1],
    [' 1.00 ', 1],
    ['0', 2],
    ['-1', 3],
    ['-1.0', 3],
    ['', 0],
  ])('"%s" is class %i', (value, expected) => {
    expect(createCorrectionReader(COLUMNS)(cells('a', value), 1).labels[EDEMA]).toBe(expected)
  })

  test('has its id, text and fingerprint, whatever the order of the columns', () => {
    const read = createCorrectionReader([...COLUMNS].reverse().map((name) => name.toUpperCase()))
    expect(read(cells('a', '1').reverse(), 1)).toMatchObject({ id: 'a', text: 'Clear.', fingerprint: 't0' })
  })

  test.each(['1,0', '-1,', '0,0'])('"%s" is ambiguous', (value) => {
    const read = createCorrectionReader(COLUMNS)
    expect(() => read(cells('a', value), 3)).toThrow(DecimalCommaError)
    expect(() => read(cells('a', value), 3)).toThrow(`row 3, column "Edema": "${value}" has a comma`)
  })

  test.each(['2', 'yes', '01. Jan', '0.5'])('"%s" is no class', (value) => {
    const read = createCorrectionReader(COLUMNS)
    expect(() => read(cells('a', value), 3)).toThrow(LabelValueError)
    expect(() => read(cells('a', value), 3)).toThrow(/^row 3, column "Edema": /)
  })

  test('an id stands once and is not blank', () => {
    const read = createCorrectionReader(COLUMNS)
    read(cells('a', ''), 1)
    expect(() => read(cells('a', ''), 2)).toThrow('row 2, column "id": the id "a" stands in row 1 already')
    expect(() => read(cells(' ', ''), 3)).toThrow(LabelIdError)
  })
})

test.each(['id', 'text', 'fingerprint', 'Edema'])('a renamed column "%s" is named, and what it may be now', (name) => {
  const renamed = COLUMNS.map((column) => (column === name ? `${name}x` : column))
  expect(() => createCorrectionReader(renamed)).toThrow(LabelColumnError)
  expect(() => createCorrectionReader(renamed)).toThrow(
    name === 'id' ? 'column "id" is missing.' : new RegExp(`"${name}" is missing. .*"${name}x", looks like it`),
  )
})
