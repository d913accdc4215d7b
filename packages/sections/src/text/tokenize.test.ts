import { expect, it } from 'vitest'
import { tokenize } from './tokenize'
import { GAP_LINE, GAP_NONE, GAP_PARAGRAPH, GAP_SPACE, GAP_WIDE } from './tokens'

const written = (text: string) => {
  const tokens = tokenize(text)
  return tokens.starts.map((_, token) => tokens.raw(token))
}

it('splits words, numbers and runs of a mark', () => {
  expect(written("CT's **3.5** cm at 3:45, 1/2/2020.")).toEqual([
    "CT's",
    '**',
    '3.5',
    '**',
    'cm',
    'at',
    '3:45',
    ',',
    '1/2/2020',
    '.',
  ])
})

it('takes a heading with spaces between its letters for a word', () => {
  const tokens = tokenize('F I N D I N G S: A P')
  expect(written('F I N D I N G S: A P')).toEqual(['F I N D I N G S', ':', 'A', 'P'])
  expect(tokens.word(0)).toBe('findings')
})

it('tells how far tokens are apart', () => {
  expect(tokenize('a,b c  d\te\nf\r\n\r\ng').gaps).toEqual([
    GAP_NONE, GAP_NONE, GAP_NONE, GAP_SPACE, GAP_WIDE, GAP_WIDE, GAP_LINE, GAP_PARAGRAPH,
  ]) // prettier-ignore
})

it('reads tags as layout, and what looks like one as text', () => {
  expect(written('<p>a</p><b>c</b>&nbsp;d <1 cm')).toEqual(['a', 'c', 'd', '<', '1', 'cm'])
  expect(tokenize('a<br>b<br/><br/>c').gaps).toEqual([GAP_NONE, GAP_LINE, GAP_PARAGRAPH])
  expect([...tokenize('a <b>b</b> c').emphasized]).toEqual([1])
})

it('reads written line breaks where the text has no others', () => {
  expect(tokenize('a\\nb\\.br\\c').gaps).toEqual([GAP_NONE, GAP_LINE, GAP_LINE])
  expect(written('a\\nb\nc')).toEqual(['a', '\\', 'nb', 'c'])
})
