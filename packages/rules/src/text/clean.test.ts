import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originalSpan } from './aligned-text'
import { clean } from './clean'

describe('clean', () => {
  it.each([
    ['Heart Size NORMAL', 'heart size normal', 'lower case'],
    ['Atelectasis/scarring', 'atelectasis or scarring', 'a slash between letters'],
    ['A/B/c 10/12 x/ y', 'a or b or c 10/12 x/ y', 'but between letters only'],
    ['edema and/or effusion', 'edema or effusion', '"and/or"'],
    ['band/or', 'bor', 'even inside a word, as the official labeler has it'],
    ['clear.No edema', 'clear. no edema', 'a space after a period'],
    ['3.5 cm', '3. 5 cm', 'even in a decimal'],
    ['edema,effusion', 'edema, effusion', 'a space after a comma'],
    ['clear.. lungs', 'clear. lungs', 'two periods'],
    ['clear. . lungs', 'clear. lungs', 'two periods apart'],
    ['clear.... lungs', 'clear. lungs', 'four periods'],
    ['clear..... lungs', 'clear. . lungs', 'five are two and two and one'],
    ['  no\r\n\tedema\u00a0 ', 'no edema', 'white space of every kind'],
    ['no “edema” – seen', 'no edema  seen', 'what is not ASCII goes after white space is folded'],
    ['\u212alebsiella \u0130s', 'klebsiella is', 'two characters whose lower case is ASCII'],
    ['a\u0000b\u007fc', 'abc', 'control characters'],
    ['', '', 'an empty text'],
    [' \n', '', 'a blank one'],
  ])('reads %j as %j: %s', (report, cleaned) => {
    expect(clean(report).text).toBe(cleaned)
  })

  it('remembers where each stretch comes from', () => {
    const report = 'Cardiac\n  silhouette.Atelectasis/scar'
    const cleaned = clean(report)
    expect(cleaned.text).toBe('cardiac silhouette. atelectasis or scar')
    const written = (phrase: string) => {
      const at = cleaned.text.indexOf(phrase)
      const { start, end } = originalSpan(cleaned, at, at + phrase.length)
      return report.slice(start, end)
    }
    expect(written('cardiac silhouette')).toBe('Cardiac\n  silhouette')
    expect(written(' atelectasis')).toBe('Atelectasis')
    expect(written('atelectasis or scar')).toBe('Atelectasis/scar')
    expect(written('or')).toBe('/')
  })

  const reports = fc.string({
    unit: fc.constantFrom('a', 'B', 'or', 'and/or', '/', '.', ',', ' ', '\n', '3', '–', '\u00a0', '\u0130'),
  })

  it('gives spans in order, within the report', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { text, starts, ends } = clean(report)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        let before = 0
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(before)
          expect(ends[i]).toBeGreaterThanOrEqual(starts[i])
          before = ends[i]
        }
        expect(before).toBeLessThanOrEqual(report.length)
      }),
    )
  })

  it('gives printable lower-case ASCII, whatever the case and the line breaks', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { text } = clean(report)
        expect(text).toMatch(/^[ -@[-~]*$/)
        expect(clean(report.toUpperCase().replaceAll(' ', '\r\n')).text).toBe(text)
      }),
    )
  })
})
