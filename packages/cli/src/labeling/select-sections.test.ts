import { describe, expect, it } from 'vitest'
import { UsageError } from '../failure'
import { parseSectionChoice, selectSpans } from './select-sections'

const report = 'HISTORY: Cough.\nFINDINGS: The lungs are clear.\nIMPRESSION: No pneumonia.'
const texts = (of: string, choice: string): readonly string[] =>
  selectSpans(of, parseSectionChoice(choice)).map(({ text }) => text.trim())

describe('parseSectionChoice', () => {
  it('reads names in any case, with white space around', () => {
    expect(parseSectionChoice('auto')).toEqual({ kind: 'auto' })
    expect(parseSectionChoice('Impression, findings')).toEqual({ kind: 'named', names: ['impression', 'findings'] })
  })

  it('refuses an empty name', () => {
    expect(() => parseSectionChoice('impression,')).toThrow(UsageError)
    expect(() => parseSectionChoice('impression,')).toThrow('--sections impression,: expected auto')
  })
})

describe('selectSpans', () => {
  it('takes the impression, else the findings, else everything', () => {
    expect(texts(report, 'auto')).toEqual(['No pneumonia.'])
    expect(texts('FINDINGS: The lungs are clear.\nIMPRESSION:', 'auto')).toEqual(['The lungs are clear.'])
    expect(texts('The lungs are clear.', 'auto')).toEqual(['The lungs are clear.'])
  })

  it('takes named sections in the order of the report, none where it has none', () => {
    expect(texts(report, 'impression,findings')).toEqual(['The lungs are clear.', 'No pneumonia.'])
    expect(texts('The lungs are clear.', 'impression')).toEqual([])
  })

  it('takes all of it where asked', () => {
    expect(selectSpans(report, { kind: 'all' })).toEqual([{ text: report, start: 0 }])
  })

  it('reads a joined header once', () => {
    expect(texts('FINDINGS AND IMPRESSION: No pneumonia.', 'findings,impression')).toEqual(['No pneumonia.'])
  })

  it('gives spans that stand in the report', () => {
    const spans = selectSpans(report, parseSectionChoice('history,findings,impression'))
    expect(spans).toHaveLength(3)
    for (const { text, start } of spans) expect(report.slice(start, start + text.length)).toBe(text)
  })
})
