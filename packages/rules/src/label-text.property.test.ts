import { ABSENT, aggregateMentions, aggregateSentences, OBSERVATIONS, type LabeledText } from '@chexpp/labels'
import { generateReports, generateSentences } from '@chexpp/corpora'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelText } from './label-text'
import { RULES_MODES } from './modes'
import { createRulesLabeler } from './rules-labeler'
import { clean } from './text/clean'

const RUNS = { seed: 5, numRuns: 40 }

/**
 * Ends a sentence wherever it stands. A period after a number, a single letter or an abbreviation does not, for the official
 * labeler and so for us: "compared with 2008. no edema." is one sentence.
 */
const ENDS_ITSELF = /[a-z]{5}\.$/i

const REPORTS = [...generateReports({ seed: 31, count: 100 })].map(({ text }) => text)
const SECTIONS = REPORTS.flatMap((report) => report.split(/\n\s*\n/))
  .map((section) => section.trim())
  .filter((section) => ENDS_ITSELF.test(section))
const SENTENCES = [...generateSentences({ seed: 32, count: 300 })].filter((sentence) => ENDS_ITSELF.test(sentence))

const reports = fc.constantFrom(...REPORTS)
const sections = fc.array(fc.constantFrom(...SECTIONS, ...SENTENCES), { maxLength: 5 })

/** Words of reports without grammar, and what else may stand in a text. */
const soups = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...REPORTS.slice(0, 20).flatMap((report) => report.split(/\s+/))) },
      fc.constantFrom('and/or', 'edema/effusion', '..', ',', '.', '(', '"', '___', 'CT.', 'dr.', '3.5', 'Findings: no'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .chain((words) => fc.constantFrom(' ', '\n', '').map((space) => words.join(space)))
const anyTexts = fc.oneof(soups, reports, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe.each(RULES_MODES)('labelText in the mode %s', (mode) => {
  const label = (text: string): LabeledText => labelText(text, mode === 'official' ? undefined : { mode })
  const labelsOf = (text: string) => [...label(text).labels]
  /** What is said, by the words of the mention and not by its place. */
  const said = (text: string) => label(text).evidence?.map(({ start: _, end: __, path: ___, ...rest }) => rest)

  it('labels sections alike in any order', () => {
    const twice = sections.chain((given) => fc.tuple(fc.constant(given), permutations(given)))
    fc.assert(
      fc.property(twice, ([given, other]) => {
        expect(labelsOf(other.join('\n\n'))).toEqual(labelsOf(given.join('\n\n')))
      }),
      RUNS,
    )
  })

  it('labels reports together as it aggregates their labels', () => {
    fc.assert(
      fc.property(sections, fc.constantFrom(' ', '\n', '\n\n'), (all, space) => {
        const apart = all.map((text) => label(text).labels)
        expect(labelsOf(all.join(space))).toEqual([...aggregateSentences(apart)])
      }),
      RUNS,
    )
  })

  it('does not mind white space at the end, line wraps and case', () => {
    const spaces = fc.array(fc.constantFrom(' ', '\n', '\r\n', '  ', '\t'), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(reports, spaces, (report, wraps) => {
        const expected = said(report)
        let at = 0
        expect(said(`${report} \r\n\t\n`)).toEqual(expected)
        expect(said(report.replaceAll(' ', () => wraps[at++ % wraps.length]))).toEqual(expected)
        expect(said(report.toUpperCase())).toEqual(expected)
        expect(said(report.toLowerCase())).toEqual(expected)
      }),
      { ...RUNS, numRuns: 20 },
    )
  })

  it('gives any text 14 labels, which follow from its evidence', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        const { labels, evidence = [] } = label(text)
        expect(labels).toHaveLength(OBSERVATIONS.length)
        for (const is of labels) expect([0, 1, 2, 3]).toContain(is)
        expect([...labels]).toEqual([...aggregateMentions(evidence)])
        const named = new Set(evidence.map(({ observation }) => observation))
        for (const [head, is] of labels.slice(1).entries()) {
          expect(named.has(OBSERVATIONS[head + 1])).toBe(is !== ABSENT)
        }
      }),
      { ...RUNS, numRuns: 120 },
    )
  })

  it('cuts out of any text the mention as written, and the words of its path', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        const { evidence = [] } = label(text)
        const places = evidence.map(({ start, end }) => [start, end])
        expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d))
        for (const { start, end, phrase, path = [] } of evidence) {
          expect(clean(text.slice(start, end)).text).toBe(phrase)
          for (const word of path.flatMap(({ governor, dependent }) => [governor, dependent])) {
            expect(word.start).toBeGreaterThanOrEqual(0)
            expect(word.end).toBeGreaterThanOrEqual(word.start)
            expect(word.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { ...RUNS, numRuns: 120 },
    )
  })

  it('gives a row for each row, each as if it were alone', async () => {
    const labeler = createRulesLabeler({ mode })
    await fc.assert(
      fc.asyncProperty(fc.array(anyTexts, { maxLength: 8 }), async (texts) => {
        expect(await labeler.label(texts)).toEqual(texts.map(label))
      }),
      { ...RUNS, numRuns: 15 },
    )
  })
})

function permutations<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}
