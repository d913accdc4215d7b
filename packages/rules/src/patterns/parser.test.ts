import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttributeTest, Pattern } from './ast'
import { parsePattern, parsePatternFile } from './parser'
import { PatternSyntaxError } from './pattern-syntax-error'
import { randomPatterns } from './testing/random-patterns'

const word = (lemma?: string): Pattern => ({
  kind: 'word',
  tests: lemma === undefined ? [] : [{ attribute: 'lemma', regex: lemma }],
})

describe('parsePattern', () => {
  it('reads a word, its tests and its name', () => {
    expect(parsePattern('{}')).toEqual(word())
    expect(parsePattern('{lemma:/see|show/, tag:/VB.*/}=key')).toEqual({
      kind: 'word',
      tests: [
        { attribute: 'lemma', regex: 'see|show' },
        { attribute: 'tag', regex: 'VB.*' },
      ],
      name: 'key',
    })
  })

  it('reads arcs as those of the first word, with "&" or without', () => {
    const expected = {
      kind: 'arcs',
      first: word(),
      alternatives: [
        [
          { direction: 'governs', tests: [{ attribute: 'dependency', regex: 'neg' }], other: word('no') },
          { direction: 'governed-by', tests: [], other: word('area') },
        ],
      ],
    }
    expect(parsePattern('{} > {dependency:/neg/} {lemma:/no/} & < {} {lemma:/area/}')).toEqual(expected)
    expect(parsePattern('{}>{dependency:/neg/}{lemma:/no/}<{}{lemma:/area/}')).toEqual(expected)
  })

  it('reads alternatives that share the first word, and groups', () => {
    expect(parsePattern('({} > {} {lemma:/a/}) < {} {lemma:/b/} | > {} {lemma:/c/}')).toEqual({
      kind: 'arcs',
      first: { kind: 'arcs', first: word(), alternatives: [[{ direction: 'governs', tests: [], other: word('a') }]] },
      alternatives: [
        [{ direction: 'governed-by', tests: [], other: word('b') }],
        [{ direction: 'governs', tests: [], other: word('c') }],
      ],
    })
  })

  it('keeps the last of two tests of one attribute', () => {
    expect(parsePattern('{lemma:/a/,lemma:/b/}')).toEqual(word('b'))
  })

  it.each([
    ['', 1, 'expected "{", found the end'],
    ['{} > {lemma:no} {}', 13, 'expected a regular expression between slashes, found "no"'],
    ['{} > {} {', 10, 'expected text, lemma, tag, dependency or "}", found the end'],
    ['{lema:/no/}', 2, 'expected text, lemma, tag, dependency or "}", found "lema"'],
    ['{lemma:/no}', 8, 'expected a "/" that closes the regular expression, found none'],
    ['{lemma:/(no/}', 8, 'expected a valid regular expression, found /(no/'],
    ['{} ? {}', 4, 'expected a part of a pattern, found "?"'],
    ['{} {}', 4, 'expected the end of the pattern, found "{"'],
    ['({} > {} {}', 12, 'expected an arc or ")", found the end'],
    ['{} > {} {} & {}', 14, 'expected "<" or ">", found "{"'],
    ['{}=/no/', 4, 'expected a name, found /no/'],
    ['('.repeat(101) + '{}', 101, 'expected at most 100 brackets in each other, found "("'],
  ])('says where %s is wrong', (text, column, message) => {
    const parse = () => parsePattern(text, { source: 'mine.txt', line: 7, column: 1 })
    expect(parse).toThrow(PatternSyntaxError)
    expect(parse).toThrow(`mine.txt, line 7, column ${column}: ${message}.`)
  })

  it('reads back each pattern as it was written', () => {
    fc.assert(
      fc.property(randomPatterns(['no', 'see.*', ''], ['neg', 'nmod:of']), (pattern) => {
        expect(parsePattern(write(pattern))).toEqual(pattern)
      }),
    )
  })

  it('gives a pattern or a PatternSyntaxError for any text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '<',
      '>',
      '&',
      '|',
      '=',
      'lemma',
      ':',
      '/a|b/',
      '/(/',
      '/',
      ' ',
      '{}',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((found) => found.join('')),
        ),
        (text) => {
          try {
            parsePattern(text)
          } catch (error) {
            expect(error).toBeInstanceOf(PatternSyntaxError)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('parsePatternFile', () => {
  it('reads a pattern a line, without blank lines and comments', () => {
    const text = '# absent\n\n  {lemma:/no/}  \r\n{} < {} {}\n'
    expect(parsePatternFile(text, 'mine.txt').map(({ text, line }) => [line, text])).toEqual([
      [3, '{lemma:/no/}'],
      [4, '{} < {} {}'],
    ])
  })

  it('names the file, line and column of an error', () => {
    expect(() => parsePatternFile('# absent\n  {} <', 'mine.txt')).toThrow('mine.txt, line 2, column 7: expected "{"')
  })
})

function write(pattern: Pattern): string {
  const tests = (found: readonly AttributeTest[]) =>
    `{${found.map(({ attribute, regex }) => `${attribute}:/${regex}/`).join(', ')}}`
  if (pattern.kind === 'word') return tests(pattern.tests) + (pattern.name === undefined ? '' : `=${pattern.name}`)
  const inBrackets = (inner: Pattern) => (inner.kind === 'word' ? write(inner) : `(${write(inner)})`)
  const alternatives = pattern.alternatives.map((arcs) =>
    arcs
      .map((arc) => `${arc.direction === 'governs' ? '>' : '<'} ${tests(arc.tests)} ${inBrackets(arc.other)}`)
      .join(' & '),
  )
  return `${inBrackets(pattern.first)} ${alternatives.join(' | ')}`
}
