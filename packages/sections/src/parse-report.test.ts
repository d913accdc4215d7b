import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReport } from './parse-report'
import type { Section } from './section'

const REPORT = `                                 FINAL REPORT
 EXAMINATION:  CHEST (PORTABLE AP)

 INDICATION:  ___ year old with cough

 COMPARISON:  None.

 FINDINGS: The lungs are clear.

 IMPRESSION:  Normal chest.

 Electronically signed by: Jane Roe, MD
`

const namesAndTexts = (report: string) => parseReport(report).sections.map(({ name, text }) => [name, text])

describe('parseReport', () => {
  it('names the sections of a report', () => {
    expect(namesAndTexts(REPORT)).toEqual([
      ['report', ''],
      ['examination', 'CHEST (PORTABLE AP)'],
      ['indication', '___ year old with cough'],
      ['comparison', 'None.'],
      ['findings', 'The lungs are clear.'],
      ['impression', 'Normal chest.'],
      ['signature', 'Jane Roe, MD'],
    ])
  })

  it('gives offsets into the text as given', () => {
    const report = 'Cough.\r\n\r\n**Findings:** Clear.\r\n'
    expect(parseReport(report)).toEqual({
      sections: [{ name: 'findings', header: '**Findings:**', headerStart: 10, text: 'Clear.', start: 24, end: 30 }],
      unclaimed: [{ text: 'Cough.', start: 0, end: 6 }],
    })
  })

  it('writes a header as it stands, from its first mark to its underline', () => {
    const headers = (report: string) => parseReport(report).sections.map(({ header }) => header)
    expect(headers('3) FINDINGS (2 views) :- Clear.')).toEqual(['3) FINDINGS (2 views) :-'])
    expect(headers('Impression\n==========\nNormal.')).toEqual(['Impression\n=========='])
    expect(headers('FINDINGS THE LUNGS ARE CLEAR.')).toEqual(['FINDINGS'])
  })

  it('gives a section for each name that a header joins, over one span', () => {
    const [findings, impression] = parseReport('FINDINGS AND IMPRESSION: Clear.').sections
    expect(findings).toEqual({ ...impression, name: 'findings' })
  })

  it('places an empty section where its text would begin', () => {
    expect(parseReport('FINDINGS:\nIMPRESSION: Normal.').sections[0]).toMatchObject({ text: '', start: 9, end: 9 })
  })

  it('has no sections where a report has no headers', () => {
    const report = 'The lungs are clear.\nNo acute findings.'
    expect(parseReport(report)).toEqual({ sections: [], unclaimed: [{ text: report, start: 0, end: report.length }] })
    expect(parseReport('')).toEqual({ sections: [], unclaimed: [] })
    expect(parseReport(' \r\n\t')).toEqual({ sections: [], unclaimed: [] })
  })

  it('leaves a paragraph without header to no section', () => {
    const report = 'COMPARISON: None.\n\nThe heart is enlarged. There is no effusion.\n\nIMPRESSION: Cardiomegaly.'
    expect(parseReport(report).unclaimed.map(({ text }) => text)).toEqual([
      'The heart is enlarged. There is no effusion.',
    ])
    expect(namesAndTexts(report)).toEqual([
      ['comparison', 'None.'],
      ['impression', 'Cardiomegaly.'],
    ])
  })

  it('reads the findings of a report that heads only its organs', () => {
    expect(namesAndTexts('COMPARISON: None.\nLungs: Clear.\nHeart: Normal.\nIMPRESSION: Normal.')).toEqual([
      ['comparison', 'None.'],
      ['findings', 'Lungs: Clear.\nHeart: Normal.'],
      ['impression', 'Normal.'],
    ])
  })

  it('gives each synonym the name that the rest of the report leaves to it', () => {
    expect(namesAndTexts('SUMMARY: Normal.')).toEqual([['impression', 'Normal.']])
    expect(namesAndTexts('IMPRESSION: Normal.\nSUMMARY: 1')).toEqual([
      ['impression', 'Normal.'],
      ['summary', '1'],
    ])
    expect(namesAndTexts('INTERPRETATION: Clear lungs.\nIMPRESSION: Normal.')).toEqual([
      ['findings', 'Clear lungs.'],
      ['impression', 'Normal.'],
    ])
    expect(namesAndTexts('FINDINGS: Clear.\nINTERPRETATION: Normal.')).toEqual([
      ['findings', 'Clear.'],
      ['impression', 'Normal.'],
    ])
    expect(namesAndTexts('FINDINGS: Clear.\nINTERPRETATION: As before.\nIMPRESSION: Normal.')).toEqual([
      ['findings', 'Clear.'],
      ['interpretation', 'As before.'],
      ['impression', 'Normal.'],
    ])
  })

  it('names a section after its header where that is not known', () => {
    expect(namesAndTexts('IMPRESSION: Normal chest.\nSCREENING CATEGORY: One, as before.')).toEqual([
      ['impression', 'Normal chest.'],
      ['screening category', 'One, as before.'],
    ])
  })
})

const PIECES = [
  'FINDINGS:', 'findings', 'Impression -', '**Impression**', '## Findings', '[IMPRESSION]', 'FINDINGS AND IMPRESSION:', 'IMPRESION:', 'WET READ: ___ 3:45 PM',
  'ADDENDUM', 'END OF IMPRESSION', 'Lungs:', 'HEART:', 'CHEST, 2 VIEWS:', 'MRN: 1', 'Electronically signed by', 'Jane Roe, MD', 'F I N D I N G S',
  'Findings discussed with Dr. Lee at 3:45 p.m.', 'The lungs are clear.', 'No acute findings.', '1.', '2)', '-', '•', '___', '------', '=====', '|', '(', '.', ':',
  '\n', '\n', '\r\n', '\n\n', ' ', '  ', '\t', '\u00a0', '\u200b', '\u0000', '<b>', '</p>', '\\n', '&nbsp;', 'é', '😀',
] // prettier-ignore

/** The report without what headers, texts and unclaimed spans take. */
function leftover(report: string): string {
  const { sections, unclaimed } = parseReport(report)
  const kept = report.split('')
  const take = (start: number, end: number) => kept.fill('', start, end)
  for (const { headerStart, header, start, end } of sections) {
    take(headerStart, headerStart + header.length)
    take(start, end)
  }
  for (const { start, end } of unclaimed) take(start, end)
  return kept.join('')
}

const isSlice = (report: string, { header, headerStart, text, start, end }: Section) =>
  report.slice(start, end) === text && report.startsWith(header, headerStart) && text === text.trim()

describe('on any text', () => {
  const mixtures = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))
  const reports = fc.oneof(mixtures, fc.string({ unit: 'binary' }), fc.string())

  it('loses nothing but white space', () => {
    const property = fc.property(reports, (report) => {
      expect(leftover(report)).toMatch(/^\s*$/)
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('gives slices of the text, trimmed and in order', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { sections, unclaimed } = parseReport(report)
        expect(sections.every((section) => isSlice(report, section))).toBe(true)
        expect(unclaimed.every(({ text, start, end }) => text !== '' && report.slice(start, end) === text)).toBe(true)
        sections.slice(1).forEach(({ headerStart }, i) => {
          const joined = headerStart === sections[i].headerStart
          expect(joined || headerStart >= sections[i].end).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })
})
