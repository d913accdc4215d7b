import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findingNames } from './language/findings'
import { seededRandom } from './random'
import { generateReports } from './reports'
import { drawCase } from './reports/case'

const take = (seed: number, count: number, options = {}) => [...generateReports({ seed, count, ...options })]

describe('generateReports', () => {
  it('writes the same bytes for the same seed, everywhere and always', () => {
    const reports = take(1, 200).map(({ id, text }) => `${id}\n${text}`)
    expect(createHash('sha256').update(reports.join('\n')).digest('hex')).toMatchInlineSnapshot(
      `"a1d1b8c9f60bbd48fe9b5050068f5afc2eb9398f1398e71b6ddc8442977bbaaf"`,
    )
  })

  it('gives each report an id of its own', () => {
    expect(take(9, 3).map(({ id }) => id)).toEqual(['s9-000001', 's9-000002', 's9-000003'])
  })

  it('writes text with sentences in it', () => {
    for (const { text } of take(2, 500)) expect(text).toMatch(/\w{3}/)
  })

  it('sets them in several layouts', () => {
    const texts = take(3, 300, { noise: 0 }).map(({ text }) => text)
    const count = (layout: RegExp) => texts.filter((text) => layout.test(text)).length
    expect(count(/^ {33}FINAL REPORT\n/)).toBeGreaterThan(30)
    expect(count(/^[A-Z ]+:\n.+\n\n/)).toBeGreaterThan(30)
    expect(count(/^[A-Z][a-z ]+: .+\n[A-Z][a-z ]+: /)).toBeGreaterThan(15)
    expect(count(/^(?!.*[A-Z]{5,}:).*$/)).toBeGreaterThan(15)
    expect(count(/1\. .*[ \n]2\. /)).toBeGreaterThan(60)
  })

  it('wraps lines where the layout does', () => {
    for (const { text } of take(4, 200)) {
      if (!text.includes('FINAL REPORT')) continue
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('never denies pneumothorax and affirms it', () => {
    const affirmed =
      /(?:^|[.:] |\n)(?:There is )?an? (?:[\w-]+ ){1,3}pneumothorax\b(?! (?:is no|rather|is not|is abs))/i
    const denied = /(?:there is|specifically,) no pneumothorax|no pneumothorax\.|without pneumothorax\./i
    const reports = take(5, 1500, { noise: 0 })
    expect(reports.filter(({ text }) => affirmed.test(text)).length).toBeGreaterThan(5)
    const contradictions = reports.filter(({ text }) => affirmed.test(text) && denied.test(text))
    expect(contradictions).toEqual([])
  })

  it('refuses wrong options', () => {
    expect(() => take(1, -1)).toThrow('count must be')
    expect(() => take(1, 1, { noise: 1.5 })).toThrow('noise must be')
  })
})

it('drawCase excludes the denial of what is there and the mention of what is not', () => {
  const random = seededRandom(1)
  for (let i = 0; i < 200; i++) {
    const { affirmed, suspected, without } = drawCase(random)
    for (const name of [...affirmed, ...suspected]) {
      expect(without).toContain(`${name}.bare.sg`)
      expect(without).not.toContain(`${name}.np.sg`)
    }
    for (const name of findingNames) expect(without.has(`${name}.bare.pl`)).not.toBe(without.has(`${name}.np.pl`))
  }
})
