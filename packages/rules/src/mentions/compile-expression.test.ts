import { describe, expect, it } from 'vitest'
import { compileExpression } from './compile-expression'

const matches = (source: string, text: string) =>
  Array.from(text.matchAll(compileExpression(source) as RegExp), ([words]) => words)

describe('compileExpression', () => {
  it('leaves plain words as they are', () => {
    expect(compileExpression(' line ')).toBe(' line ')
    expect(compileExpression('and/or, "quoted"')).toBe('and/or, "quoted"')
  })

  // What `re.findall` of Python 3.11 gives.
  it.each([
    ['line?s?', 'a line, lines and lin', ['line', 'lines', 'lin']],
    ['^no .*$', 'no edema, no mass', ['no edema, no mass']],
    ['\\bpa?t\\b', 'pat pt spat', ['pat', 'pt']],
    ['a(?:b|c)\\.', 'ab. ac. ad.', ['ab.', 'ac.']],
    ['non\\-acute\\ \\#', 'non-acute #', ['non-acute #']],
    ['[\\-\\ a]+', 'a - b', ['a - ']],
    ['(?<!no )mass', 'no mass, mass', ['mass']],
    ['\\\\A', 'x \\A', ['\\A']],
    ['(.)\\1', 'aabb', ['aa', 'bb']],
    ['a\\++', 'a++', ['a++']],
  ])('%s finds in "%s" what Python finds', (source, text, words) => {
    expect(matches(source, text)).toEqual(words)
  })

  it.each([
    ['(?P<a>x)', 'a named group'],
    ['(?i)edema', 'a flag'],
    ['(?#note)x', 'a comment'],
    ['(a)?(?(1)b|c)', 'a condition'],
    ['\\Aedema', '"\\A": write "^"'],
    ['edema\\Z', '"\\Z": write "$"'],
    ['a{,3}b', 'without its least number: write "{0,"'],
    ['a++b', 'a possessive quantifier'],
    ['[]a]', 'a set that begins with "]"'],
    ['(?>a)', 'an atomic group'],
    ['mass(', 'it is no regular expression (Unterminated group)'],
    ['a]', 'put a backslash before a character meant as itself'],
    ['x*', 'it is found in an empty sentence'],
  ])('refuses %s, and says what to write', (source, message) => {
    expect(() => compileExpression(source)).toThrow(message)
  })
})
