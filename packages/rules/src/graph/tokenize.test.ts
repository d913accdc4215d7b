import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize'

const words = (sentence: string) => tokenize(sentence)?.map(({ start, end }) => sentence.slice(start, end))

describe('tokenize', () => {
  it.each([
    ['no effusion, edema.', ['no', 'effusion', ',', 'edema', '.'], 'punctuation stands alone'],
    ['well-defined nodule', ['well-defined', 'nodule'], 'hyphens stay inside a word'],
    ['a dual-lumen catheter -- new', ['a', 'dual-lumen', 'catheter', '--', 'new'], 'two hyphens are a dash'],
    ['cannot exclude', ['can', 'not', 'exclude'], '"cannot" is two words'],
    ["it isn't seen", ['it', 'is', "n't", 'seen'], 'so is "isn\'t"'],
    ["it can't", ['it', 'ca', "n't"], 'where the rest may be no word'],
    ["we've seen", ['we', "'ve", 'seen'], 'and other words drawn together'],
    ["today's film", ['today', "'s", 'film'], 'and a possessive'],
    ["the ribs' ends", ['the', 'ribs', "'", 'ends'], 'whose apostrophe may stand alone'],
    ['edema vs. pneumonia', ['edema', 'vs.', 'pneumonia'], 'an abbreviation has its point'],
    ['read by dr. roe.', ['read', 'by', 'dr.', 'roe', '.'], 'so has a title'],
    ['at 12:30 on 3/4', ['at', '12:30', 'on', '3/4'], 'times and dates are one word'],
    ['a 2.5cm, 3-mm or 40% rim', ['a', '2.5cm', ',', '3-mm', 'or', '40%', 'rim'], 'numbers have their unit'],
    ['nodule of 3. 5 cm', ['nodule', 'of', '3', '.', '5', 'cm'], 'cleaning has taken decimals apart'],
    ['since ___ at t10-t12', ['since', '___', 'at', 't10-t12'], 'a blank is a word'],
    ['(stable); "c/o" #2', ['(', 'stable', ')', ';', '"', 'c/o', '"', '#', '2'], 'slashes stay inside a word'],
    ['', [], 'nothing has none'],
  ])('cuts %j into %j: %s', (sentence, expected) => {
    expect(words(sentence)).toEqual(expected)
  })

  it('gives up where there are more words than it may give', () => {
    expect(words('no effusion.')).toHaveLength(3)
    expect(tokenize('no effusion.', 3)).toHaveLength(3)
    expect(tokenize('no effusion.', 2)).toBeUndefined()
    // A word in two counts for two.
    expect(tokenize('cannot', 1)).toBeUndefined()
  })

  const pieces = fc.constantFrom(
    'a',
    'Z',
    'can',
    'cannot',
    "n't",
    "'s",
    "'",
    '_',
    '-',
    '3',
    '.',
    ':',
    '/',
    '%',
    'vs.',
    ' ',
  )
  const texts = fc.oneof(
    fc.string({ unit: pieces }),
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join(' ')),
  )

  it('gives each character that is no white space to one word, in order, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = tokenize(text) ?? []
        let last = 0
        let between = ''
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/\s/)
          between += text.slice(last, start)
          last = end
        }
        expect((between + text.slice(last)).trim()).toBe('')
      }),
    )
  })

  it('cuts words apart from each other as it cuts each alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: pieces })), (parts) => {
        const separate = parts.flatMap((part) => words(part) ?? [])
        expect(words(parts.join(' '))).toEqual(separate)
      }),
    )
  })
})
