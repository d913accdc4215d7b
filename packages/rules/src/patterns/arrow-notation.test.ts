import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArrows, rule } from './arrow-notation'
import { parsePattern } from './parser'
import { PatternSyntaxError } from './pattern-syntax-error'

describe('parseArrows', () => {
  it.each([
    ['X', '{}'],
    ['X(heart|size)', '{lemma:/(heart|size)/}'],
    ['X --> no', '{} > {} {lemma:/(no)/}'],
    ['X <-nmod:of|nmod:for- limit*', '{} < {dependency:/(nmod:of|nmod:for)/} {lemma:/(limit.*)/}'],
    ['X -cc-> and?or', '{} > {dependency:/(cc)/} {lemma:/(and.or)/}'],
    ['X <-- evidence -neg-> _', '{} < {} ({lemma:/(evidence)/} > {dependency:/(neg)/} {})'],
    [
      'X[--> new, <-- be] -neg-> no',
      '{} > {} {lemma:/(new)/} & < {} {lemma:/(be)/} & > {dependency:/(neg)/} {lemma:/(no)/}',
    ],
    ['X <-- see[-neg-> _] --> well', '{} < {} ({lemma:/(see)/} > {dependency:/(neg)/} {} > {} {lemma:/(well)/})'],
    ['X <-nmod:out- rule!', '{} < {dependency:/(nmod:out)/} {lemma:/(rule)/}=key'],
    ['X <-- see/VBN', '{} < {} {lemma:/(see)/, tag:/VBN.*/}'],
    ['X <-- _/V', '{} < {} {tag:/V.*/}'],
  ])('reads %s as %s', (arrows, pattern) => {
    expect(parseArrows(arrows)).toEqual(parsePattern(pattern))
  })

  it.each([
    ['effusion --> no', 1, 'expected X, found "effusion --> no"'],
    ['X -->', 2, 'expected an arrow or the end, found " -->"'],
    ['X --> No', 7, 'expected a word or "_", found "No"'],
    ['X[--> no', 9, 'expected ", " or "]", found the end'],
    ['X[]', 3, 'expected an arrow, found "]"'],
  ])('says where %s is wrong', (text, column, message) => {
    expect(() => rule('no', 'No effusion.', text)).toThrow(`no, line 1, column ${column}: ${message}.`)
  })

  it('gives a pattern or a PatternSyntaxError for any text', () => {
    const pieces = fc.constantFrom('X', ' --> ', ' <-neg- ', 'no', '_', '[', ']', ', ', '!', '/V', '|', '*')
    fc.assert(
      fc.property(fc.array(pieces), (found) => {
        try {
          parseArrows(`X${found.join('')}`)
        } catch (error) {
          expect(error).toBeInstanceOf(PatternSyntaxError)
        }
      }),
    )
  })
})
