import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LabelColumnError, LabelIdError, LabelRowError, LabelValueError } from './errors'
import { formatLabelRow, labelHeader } from './format-label-row'
import { LABEL_FORMATS, type LabelFormat, type LabelFormatName } from './formats'
import { OBSERVATIONS } from './observations'
import { createLabelReader } from './read-labels'

const BLANK: readonly string[] = OBSERVATIONS.map(() => '')

function cells(values: Partial<Record<string, string>>, columns: readonly string[] = OBSERVATIONS): string[] {
  return columns.map((column) => values[column] ?? '')
}

/** The error itself, so that a test can look at its fields. */
function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('createLabelReader', () => {
  it('reads what the official labeler writes', () => {
    const columns = ['Reports', ...OBSERVATIONS]
    const read = createLabelReader(columns)
    const { id, labels } = read(
      cells({ Reports: 'Own text.', Cardiomegaly: '1.0', Edema: '0.0', Fracture: '-1.0' }, columns),
    )
    expect(id).toBe('1')
    expect([...labels]).toEqual([0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0])
  })

  it('reads MIMIC-CXR-JPG by name, in alphabetical order, with study_id for the id', () => {
    const header =
      'subject_id,study_id,Atelectasis,Cardiomegaly,Consolidation,Edema,Enlarged Cardiomediastinum,Fracture,Lung Lesion,' +
      'Lung Opacity,No Finding,Pleural Effusion,Pleural Other,Pneumonia,Pneumothorax,Support Devices'
    const columns = header.split(',')
    const read = createLabelReader(columns, { format: 'mimic-cxr-jpg' })
    const { id, labels } = read(['10', '77', '1.0', '', '', '', '', '', '', '-1.0', '', '0.0', '', '', '', '1.0'])
    expect(id).toBe('77')
    expect([...labels]).toEqual([0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 2, 0, 0, 1])
    expect(columns.slice(2)).toEqual(labelHeader('mimic-cxr-jpg'))
  })

  it('takes Airspace Opacity for Lung Opacity, as NegBio and the MIMIC 2.1.0 test set write it', () => {
    const columns = ['study_id', ...labelHeader('mimic-cxr-jpg-test')]
    expect(columns).toContain('Airspace Opacity')
    const read = createLabelReader(columns, { format: 'mimic-cxr-jpg-test' })
    expect(read(cells({ study_id: '5', 'Airspace Opacity': '-1' }, columns)).labels[4]).toBe(3)
  })

  it("reads CheXbert's class indexes, where 0 is absent and 2 negative", () => {
    const columns = labelHeader('chexbert')
    expect(columns.at(-1)).toBe('No Finding')
    const read = createLabelReader(columns, { format: 'chexbert' })
    const { labels } = read(columns.map((name) => ({ Edema: '2', Pneumonia: '3', 'No Finding': '1' })[name] ?? '0'))
    expect([...labels]).toEqual([1, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 0, 0, 0])
  })

  it("knows no negative No Finding in CheXbert's two-class head", () => {
    const columns = labelHeader('chexbert')
    const read = createLabelReader(columns, { format: 'chexbert' })
    expect(() => read(columns.map((name) => (name === 'No Finding' ? '2' : '0')))).toThrow(
      'row 1, column "No Finding": "2" is no value of format "chexbert". Write 0 (absent), 1 (positive)',
    )
  })

  it('takes the spellings of one number, blanks of pandas, and JSON values for the same', () => {
    const read = createLabelReader(OBSERVATIONS)
    const row = ['1', '1.0', '+1.00', '1.', ' 1 ', '0', '-0', '-1', '-1.00', 'nan', 'NaN', '  ', null, -1]
    expect([...read(row).labels]).toEqual([1, 1, 1, 1, 1, 2, 2, 3, 3, 0, 0, 0, 0, 3])
  })

  it('forgives case, underscores, space and a byte order mark in column names', () => {
    const columns = OBSERVATIONS.map((name) => ` ${name.toUpperCase().replaceAll(' ', '_')} `)
    const read = createLabelReader(['\uFEFF' + columns[0], ...columns.slice(1)])
    expect(read([...BLANK.slice(1), '1.0']).labels[13]).toBe(1)
  })

  it('names a missing column and the misspelling that stands in its place', () => {
    const columns = OBSERVATIONS.map((name) => (name === 'Edema' ? 'Oedema' : name))
    const error = thrownBy(() => createLabelReader(columns))
    expect(error).toBeInstanceOf(LabelColumnError)
    expect(error).toMatchObject({
      problem: 'missing',
      columns: ['Edema'],
      message: 'column "Edema" is missing. Column 6, "Oedema", looks like it: rename that one.',
    })
  })

  it('says that a file without a header needs one, and does not show its first line', () => {
    const error = thrownBy(() => createLabelReader(['The heart is large.'])) as LabelColumnError
    expect(error.message).toContain('Begin the file with a header line')
    expect(error.message).not.toContain('heart')
    expect(error.columns).toHaveLength(14)
  })

  it('names a column that is there twice, also under its other name', () => {
    const error = thrownBy(() => createLabelReader([...OBSERVATIONS, 'airspace opacity']))
    expect(error).toMatchObject({ problem: 'duplicate', columns: ['Lung Opacity'] })
    expect(String(error)).toContain('columns 5, 15 each name "Lung Opacity"')
  })

  it('names row, column and value of an unknown cell', () => {
    const error = thrownBy(() => createLabelReader(OBSERVATIONS)(cells({ Pneumonia: 'maybe' }), 12))
    expect(error).toBeInstanceOf(LabelValueError)
    expect(error).toMatchObject({
      row: 12,
      column: 'Pneumonia',
      value: 'maybe',
      message:
        'row 12, column "Pneumonia": "maybe" is no value of format "chexpert". Write nothing (absent), 1.0 (positive), ' +
        '0.0 (negative), -1.0 (uncertain), or read the file by the format it is in.',
    })
  })

  it('does not show a cell that may be report text', () => {
    const error = thrownBy(() => createLabelReader(OBSERVATIONS)(cells({ Edema: 'Mild edema is seen again.' })))
    expect(String(error)).toContain('a value of 25 characters')
    expect(String(error)).not.toContain('Mild')
  })

  it.each([13, 15])('refuses a row of %i cells under 14 columns', (length) => {
    const error = thrownBy(() => createLabelReader(OBSERVATIONS)(Array.from({ length }, () => '')))
    expect(error).toBeInstanceOf(LabelRowError)
    expect(error).toMatchObject({ row: 1, cells: length, columns: 14 })
  })

  it('names the row where a duplicate id stands first', () => {
    const read = createLabelReader(['id', ...OBSERVATIONS], { idColumn: 'id' })
    read(['a7', ...BLANK])
    read(['a8', ...BLANK])
    const error = thrownBy(() => read(['a7', ...BLANK]))
    expect(error).toBeInstanceOf(LabelIdError)
    expect(error).toMatchObject({ row: 3, firstRow: 1, id: 'a7', column: 'id' })
    expect(String(error)).toContain('row 3, column "id": the id "a7" stands in row 1 already')
    expect(read(['a9', ...BLANK]).id).toBe('a9')
  })

  it('shows no id that looks like report text', () => {
    const read = createLabelReader(['Reports', ...OBSERVATIONS], { idColumn: 'Reports' })
    read(['No change.', ...BLANK])
    expect(String(thrownBy(() => read(['No change.', ...BLANK])))).not.toContain('change')
  })

  it('names the row of a blank id', () => {
    const read = createLabelReader(['id', ...OBSERVATIONS], { format: 'negbio' })
    expect(() => read(['', ...BLANK])).toThrow('row 1: the id in column "id" is blank')
  })

  it('names a missing id column; null for it counts rows', () => {
    expect(() => createLabelReader(OBSERVATIONS, { format: 'mimic-cxr-jpg' })).toThrow('column "study_id" is missing')
    const read = createLabelReader(OBSERVATIONS, { format: 'mimic-cxr-jpg', idColumn: null })
    expect([read(BLANK).id, read(BLANK).id]).toEqual(['1', '2'])
  })

  it('does not remember the id of a row that it refused', () => {
    const read = createLabelReader(['id', ...OBSERVATIONS], { idColumn: 'id' })
    expect(() => read(['a', ...cells({ Edema: '7' })])).toThrow(LabelValueError)
    expect(read(['a', ...BLANK]).id).toBe('a')
  })

  it('names an unknown format', () => {
    expect(() => createLabelReader(OBSERVATIONS, { format: 'chexpret' as LabelFormatName })).toThrow(
      'label format "chexpret" is not known; there are chexpert, ',
    )
  })

  it('reads a format of your own by its own names', () => {
    const format: LabelFormat = {
      name: 'own',
      idColumn: 'case',
      columns: OBSERVATIONS.map((observation) => ({ observation, name: `has ${observation}` })),
      cells: { absent: '-', positive: 'yes', negative: 'no', uncertain: '?' },
      twoClass: [],
    }
    const read = createLabelReader(['case', ...labelHeader(format)], { format })
    const { id, labels } = read(['c1', 'yes', 'no', '?', ...BLANK.slice(3).map(() => '-')])
    expect(id).toBe('c1')
    expect([...labels.slice(0, 4)]).toEqual([1, 2, 3, 0])
  })

  it('reads back what formatLabelRow writes, whatever the format and the order of the columns', () => {
    const formats = Object.keys(LABEL_FORMATS) as LabelFormatName[]
    const row = fc.uint8Array({ min: 0, max: 3, minLength: 14, maxLength: 14 })
    const order = fc.shuffledSubarray([...OBSERVATIONS.keys()], { minLength: 14 })
    fc.assert(
      fc.property(fc.constantFrom(...formats), row, order, (format, drawn, shuffle) => {
        const labels = format === 'chexbert' ? Uint8Array.from(drawn, (is, head) => (head === 0 ? is % 2 : is)) : drawn
        const header = labelHeader(format)
        const written = formatLabelRow(labels, format)
        const read = createLabelReader(
          shuffle.map((place) => header[place]),
          { format, idColumn: null },
        )
        expect(read(shuffle.map((place) => written[place])).labels).toEqual(labels)
      }),
    )
  })
})
