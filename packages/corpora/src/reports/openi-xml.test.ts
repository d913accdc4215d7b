import { describe, expect, it } from 'vitest'
import { parseOpenIXml } from './openi-xml'

const PLACE = { input: '7.xml', row: 1 }

function document(sections: string, uId = '<uId id="CXR7"/>'): string {
  const article = `<Article><Abstract>${sections}</Abstract></Article>`
  return `<?xml version="1.0"?><eCitation>${uId}<MedlineCitation>${article}</MedlineCitation></eCitation>`
}

describe('parseOpenIXml', () => {
  it('puts the sections under their headers, in their order, and leaves empty ones out', () => {
    const sections =
      '<AbstractText Label="COMPARISON"/><AbstractText Label="FINDINGS">Heart &lt; 50 % &amp; stable, &#8804; 3&nbsp;cm.</AbstractText>' +
      '<AbstractText Label="IMPRESSION">1.</AbstractText>'
    expect(parseOpenIXml(document(sections), PLACE)).toEqual({
      id: 'CXR7',
      text: 'FINDINGS: Heart < 50 % & stable, ≤ 3\u00a0cm.\n\nIMPRESSION: 1.',
    })
  })

  it('gives text without a label as it is, and an empty text where all sections are empty', () => {
    expect(parseOpenIXml(document('<AbstractText>Clear.</AbstractText>', ''), PLACE)).toEqual({
      id: undefined,
      text: 'Clear.',
    })
    expect(parseOpenIXml(document('<AbstractText Label="FINDINGS"></AbstractText>'), PLACE).text).toBe('')
  })

  it('refuses what is damaged or no report, and shows nothing of it', () => {
    expect(() => parseOpenIXml('<eCitation><b>SECRET</eCitation>', PLACE)).toThrow('7.xml, row 1: not well-formed XML.')
    expect(() => parseOpenIXml('SECRET', PLACE)).toThrow('7.xml, row 1: not well-formed XML.')
    expect(() => parseOpenIXml('<html>SECRET</html>', PLACE)).toThrow(
      '7.xml, row 1: no Open-i report: there is no AbstractText in an eCitation.',
    )
  })

  it('does not blow up entities that refer to each other', () => {
    const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const bomb = `<!DOCTYPE eCitation [<!ENTITY e0 "x">${entities}]>${document('<AbstractText>&e20;</AbstractText>').slice(21)}`
    let length: number
    try {
      length = parseOpenIXml(bomb, PLACE).text.length
    } catch {
      length = 0
    }
    expect(length).toBeLessThan(1000)
  })
})
