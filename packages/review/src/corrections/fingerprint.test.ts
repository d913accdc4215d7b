import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint } from './fingerprint'
import { hashText } from './hash-text'
import { spreadsheetText } from './spreadsheet-text'

// From the authors' test suite (fnv64a), but for "é", by a loop over its UTF-8 in Python 3.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
  ['é', '0ac21707b7181e01'],
])('FNV-1a of "%s"', (text, expected) => expect(hashText(text)).toBe(expected))

describe('what a spreadsheet does to a text', () => {
  test.each(['- no effusion', '=1+1', '+ lines', '@home', ' -indented'])('"%s" is no formula to it', (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`)
    expect(fingerprint('a', spreadsheetText(text))).toBe(fingerprint('a', text))
  })

  test('an apostrophe of the text itself stays', () => {
    expect(spreadsheetText("'Tree in bud'")).toBe("'Tree in bud'")
    expect(fingerprint('a', "'Tree in bud'")).not.toBe(fingerprint('a', "Tree in bud'"))
  })

  test('line ends and space are of no account', () => {
    expect(fingerprint('a', ' Clear.\r\nNo  edema.')).toBe(fingerprint('a', 'Clear.\nNo edema. '))
  })

  test('no number can be made of it', () => {
    const likeAWord = (id: string, text: string) => void expect(fingerprint(id, text)).toMatch(/^t[0-9a-f]{16}$/)
    fc.assert(fc.property(fc.string(), fc.string(), likeAWord))
  })
})

test('another id or another text has another fingerprint', () => {
  const fingerprints = [fingerprint('a', 'Clear.'), fingerprint('b', 'Clear.'), fingerprint('a', 'Not clear.')]
  expect(new Set(fingerprints).size).toBe(3)
})
