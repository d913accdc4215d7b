import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from './find-mentions'
import { FindingsError, parseFindings, phrasesOf, phrasesOfThe14, type Finding } from './findings'
import { compileVocabulary, LEXICON_PHRASES } from './vocabulary'

const found = (text: string, ...findings: readonly Finding[]) =>
  parseFindings(findings).flatMap((finding) =>
    findMentions(text, compileVocabulary(phrasesOf(finding))).map(({ start, end }) => text.slice(start, end)),
  )

const foundOfThe14 = (text: string, finding: Finding) =>
  findMentions(text, compileVocabulary(phrasesOfThe14(LEXICON_PHRASES, parseFindings([finding])))).map(
    ({ observation, start, end }) => `${observation}: ${text.slice(start, end)}`,
  )

describe('findings', () => {
  it('are found by their phrases, in any case, alternatives in brackets', () => {
    const hernia = {
      name: 'Hiatal hernia',
      phrases: ['Hiat(al|us) hernia(|tion)'],
      voids: ['no history of hiatal hernia'],
    }
    expect(found('a hiatus herniation, no history of hiatal hernia', hernia)).toEqual([
      'hiatus hernia',
      'hiatus herniation',
    ])
  })

  it('with a mark that ends sentences are words, no expressions', () => {
    expect(found('40 yr. old, 40 yrs old', { name: 'Age', phrases: ['40 yr. old'] })).toEqual(['40 yr. old'])
  })

  it('add to one of the 14, or stand in for what it has', () => {
    const wet = { name: 'Edema', phrases: ['wet lungs'] }
    expect(foundOfThe14('wet lungs, edema', wet)).toEqual(['Edema: wet lungs', 'Edema: edema'])
    expect(foundOfThe14('wet lungs, edema, mass', { ...wet, replace: true })).toEqual([
      'Edema: wet lungs',
      'Lung Lesion: mass',
    ])
    expect(foundOfThe14('brain edema', { name: 'Edema', voids: ['brain edema'] })).toEqual([])
  })

  it.each([
    [{}, 'findings: expected a list, such as'],
    [['hernia'], 'findings[0]: expected an object, such as'],
    [[{ name: 'A', phrase: ['a'] }], 'findings[0].phrase: there is no such field. There are name, phrases, voids'],
    [[{ phrases: ['a'] }], 'findings[0].name: expected the name of the finding'],
    [[{ name: ' A', phrases: ['a'] }], 'findings[0].name: expected the name'],
    [[{ name: 'A\nB', phrases: ['a'] }], 'findings[0].name: expected the name'],
    [[{ name: 'lung_opacity', phrases: ['a'] }], 'findings[0].name: write "Lung Opacity" to add to that observation'],
    [
      [
        { name: 'A', phrases: ['a'] },
        { name: 'a', phrases: ['b'] },
      ],
      'findings[1].name: findings[0] has this name already',
    ],
    [[{ name: 'Airspace Opacity', phrases: ['a'] }], 'findings[0].name: write "Lung Opacity" to add to that'],
    [[{ name: 'A', phrases: 'a' }], 'findings[0].phrases: expected a list of phrases'],
    [[{ name: 'A', phrases: [] }], 'findings[0].phrases: expected at least one phrase'],
    [[{ name: 'A', phrases: ['a', 1] }], 'findings[0].phrases[1]: expected a phrase in quotes'],
    [[{ name: 'A', phrases: ['a'], voids: ['(a|)'] }], 'findings[0].voids[0]: it may stand for no words at all'],
    [[{ name: 'A', phrases: ['(a|b'] }], 'findings[0].phrases[0]: a bracket has no partner'],
    [[{ name: 'A', phrases: ['a)'] }], 'findings[0].phrases[0]: a bracket has no partner'],
    [[{ name: 'A', phrases: ['a|b'] }], 'findings[0].phrases[0]: "|" stands outside brackets'],
    [[{ name: 'A', phrases: ['(a|b)'.repeat(14)] }], 'findings[0].phrases[0]: it stands for too many phrases'],
    [[{ name: 'A', phrases: ['mass/lump'] }], '"mass/lump" is never found, because sentences are cleaned'],
    [[{ name: 'A', phrases: ['mass/lump'] }], 'Write "mass or lump".'],
    [[{ name: 'A', phrases: ['two  spaces'] }], 'Write "two spaces".'],
    [[{ name: 'A', phrases: ['ö'] }], 'Write it in plain letters.'],
    [[{ name: 'A', phrases: ['a'], replace: true }], 'findings[0].replace: "A" has no phrases to replace'],
    [[{ name: 'Edema', allowsNoFinding: true }], 'findings[0].allowsNoFinding: is settled for Edema'],
    [[{ name: 'Edema', replace: 'yes' }], 'findings[0].replace: expected true or false'],
  ])('%j is refused by its path', (value, message) => {
    expect(() => parseFindings(value)).toThrow(message)
  })

  it('of any shape are taken or refused with a path, and what is taken is found', () => {
    const form = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '(', ')', '|', '.', '/', '[', 'É') })
    const finding = fc.record({ name: form, phrases: fc.array(form), voids: fc.array(form) }, { requiredKeys: [] })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((json) => JSON.parse(json) as unknown),
          fc.array(finding),
        ),
        (value) => {
          try {
            for (const parsed of parseFindings(value)) {
              for (const { pattern, voids } of phrasesOf({ ...parsed, voids: [] })) {
                expect(found(pattern as string, { ...parsed, voids: [] }), String(voids)).toContain(pattern)
              }
            }
          } catch (error) {
            if (!(error instanceof FindingsError)) throw error
            expect(error.message).toMatch(/^findings.*: /)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
