import { PatternSyntaxError, type PatternPlace } from './pattern-syntax-error'

export type PatternToken =
  | { readonly kind: 'regex' | 'name'; readonly text: string; readonly column: number }
  | { readonly kind: Punctuation; readonly text: string; readonly column: number }
  | { readonly kind: 'end'; readonly text: ''; readonly column: number }

type Punctuation = '<' | '>' | '{' | '}' | '(' | ')' | '&' | '|' | ':' | ',' | '='

const TOKEN = /\s*(?:\/([^/\n]*)\/|(\w+)|([<>{}()&|:,=])|$)/y

/** Tokens of a pattern, closed by one of kind `end`; the `text` of a regex is what stands between its slashes. */
export function tokenizePattern(pattern: string, place: PatternPlace): PatternToken[] {
  const tokens: PatternToken[] = []
  TOKEN.lastIndex = 0
  for (;;) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(pattern)
    if (!match) {
      const unknown = at + pattern.slice(at).search(/\S/)
      const expected = pattern[unknown] === '/' ? 'a "/" that closes the regular expression' : 'a part of a pattern'
      const found = pattern[unknown] === '/' ? 'none' : JSON.stringify(pattern[unknown])
      throw new PatternSyntaxError(place.source, place.line, place.column + unknown, expected, found)
    }
    const [whole, regex, name, punctuation] = match
    const column = place.column + match.index + whole.length - whole.trimStart().length
    if (regex !== undefined) tokens.push({ kind: 'regex', text: regex, column })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, column })
    else if (punctuation !== undefined) tokens.push({ kind: punctuation as Punctuation, text: punctuation, column })
    else return [...tokens, { kind: 'end', text: '', column }]
  }
}
