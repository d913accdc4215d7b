import { anchored } from './anchored'
import type { ArcPattern, Attribute, AttributeTest, Pattern } from './ast'
import { tokenizePattern, type PatternToken } from './lexer'
import { PatternSyntaxError, type PatternPlace } from './pattern-syntax-error'

/** A pattern of a file. */
export interface FilePattern {
  readonly pattern: Pattern
  /** As it stands in the file. */
  readonly text: string
  /** Counted from 1. */
  readonly line: number
}

const ATTRIBUTES: readonly Attribute[] = ['text', 'lemma', 'tag', 'dependency']
const MAX_NESTING = 100

/**
 * Reads a pattern of the official labeler's language (NegBio's, after Stanford's Semgrex).
 * @throws PatternSyntaxError
 */
export function parsePattern(text: string, place: PatternPlace = { source: 'pattern', line: 1, column: 1 }): Pattern {
  return new PatternParser(tokenizePattern(text, place), place).parse()
}

/**
 * Reads a file of patterns: one a line; blank lines and lines that start with "#" say nothing.
 * @throws PatternSyntaxError
 */
export function parsePatternFile(text: string, fileName: string): FilePattern[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, i) => {
    const pattern = line.trim()
    if (pattern === '' || pattern.startsWith('#')) return []
    const place = { source: fileName, line: i + 1, column: line.indexOf(pattern) + 1 }
    return [{ pattern: parsePattern(pattern, place), text: pattern, line: i + 1 }]
  })
}

class PatternParser {
  private at = 0
  private nesting = 0

  constructor(
    private readonly tokens: readonly PatternToken[],
    private readonly place: PatternPlace,
  ) {}

  parse(): Pattern {
    const pattern = this.chain()
    this.take('end', 'the end of the pattern')
    return pattern
  }

  private chain(): Pattern {
    const first = this.unit()
    if (!this.is('<') && !this.is('>')) return first
    const alternatives: ArcPattern[][] = []
    do {
      const arcs: ArcPattern[] = []
      do arcs.push(this.arc())
      while (this.skip('&') || this.is('<') || this.is('>'))
      alternatives.push(arcs)
    } while (this.skip('|'))
    return { kind: 'arcs', first, alternatives }
  }

  private arc(): ArcPattern {
    const direction = this.is('<') ? 'governed-by' : 'governs'
    if (!this.skip('<')) this.take('>', '"<" or ">"')
    return { direction, tests: this.tests(), other: this.unit() }
  }

  private unit(): Pattern {
    if (this.is('(')) {
      if (++this.nesting > MAX_NESTING) throw this.unexpected(`at most ${MAX_NESTING} brackets in each other`)
      this.at++
      const inner = this.chain()
      this.take(')', 'an arc or ")"')
      this.nesting--
      return inner
    }
    const tests = this.tests()
    return this.skip('=') ? { kind: 'word', tests, name: this.take('name', 'a name') } : { kind: 'word', tests }
  }

  private tests(): AttributeTest[] {
    this.take('{', '"{"')
    const regexes = new Map<Attribute, string>()
    while (!this.skip('}')) {
      const { text } = this.tokens[this.at]
      const attribute = ATTRIBUTES.find((known) => known === text)
      if (!attribute) throw this.unexpected(`${ATTRIBUTES.join(', ')} or "}"`)
      this.at++
      this.take(':', '":"')
      regexes.set(attribute, this.regex())
      this.skip(',')
    }
    return Array.from(regexes, ([attribute, regex]) => ({ attribute, regex }))
  }

  private regex(): string {
    const { at } = this
    const regex = this.take('regex', 'a regular expression between slashes')
    try {
      anchored(regex)
    } catch {
      this.at = at
      throw this.unexpected('a valid regular expression')
    }
    return regex
  }

  private is(kind: PatternToken['kind']): boolean {
    return this.tokens[this.at].kind === kind
  }

  private skip(kind: PatternToken['kind']): boolean {
    const found = this.is(kind)
    if (found) this.at++
    return found
  }

  private take(kind: PatternToken['kind'], expected: string): string {
    if (!this.is(kind)) throw this.unexpected(expected)
    return this.tokens[this.at++].text
  }

  private unexpected(expected: string): PatternSyntaxError {
    const { kind, text, column } = this.tokens[this.at]
    const found = kind === 'end' ? 'the end' : kind === 'regex' ? `/${text}/` : JSON.stringify(text)
    return new PatternSyntaxError(this.place.source, this.place.line, column, expected, found)
  }
}
