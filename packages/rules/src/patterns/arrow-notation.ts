import type { ArcPattern, AttributeTest, Pattern } from './ast'
import { PatternSyntaxError } from './pattern-syntax-error'
import type { Rule } from './rule-pack'

/**
 * A rule in arrow notation:
 *
 *     X <-nmod:of- evidence -neg-> _           "no evidence of X"
 *     X[--> new] -neg-> no                     "no new X"
 *
 * - `X` is the mention, and `X(heart|size)` one of these words; `_` is any word.
 * - A word is its lemma. `|` parts alternatives, `*` stands for any letters and `?` for one. `suspect/VBN` also has that tag.
 * - `A -neg-> B`: B hangs on A by `neg`. `A <-neg- B`: A hangs on B. `-->` and `<--`: by whatever relation.
 * - An arrow starts at the word before it. Brackets hold arrows of that word too: `A[--> B, --> C] <-- D`.
 * - `rule!`: void where that word is itself negated.
 * @param example a sentence that the rule decides
 * @throws PatternSyntaxError
 */
export function rule(name: string, example: string, ...patterns: readonly string[]): Rule {
  return { name, example, patterns: patterns.map((pattern) => parseArrows(pattern, name)) }
}

/**
 * The pattern that arrow notation stands for.
 * @throws PatternSyntaxError
 */
export function parseArrows(text: string, source = 'rule'): Pattern {
  return new ArrowParser(text, source).parse()
}

const WORDS = '[a-z*?]+(?:\\|[a-z*?]+)*'
const MENTION = new RegExp(`X(?:\\((${WORDS})\\))?`, 'y')
const WORD = new RegExp(`(?:_|(${WORDS}))(?:/([A-Z]+))?(!)?`, 'y')
const RELATIONS = '[a-z:*?|]*'
const ARROW = new RegExp(` *(?:<-(${RELATIONS})-|-(${RELATIONS})->) +`, 'y')

class ArrowParser {
  private at = 0

  constructor(
    private readonly text: string,
    private readonly source: string,
  ) {}

  parse(): Pattern {
    const mention = this.read(MENTION)
    if (!mention) throw this.unexpected('X')
    const pattern = this.arcsOf({ kind: 'word', tests: lemmaTests(mention[1]) })
    if (this.at < this.text.length) throw this.unexpected('an arrow or the end')
    return pattern
  }

  /** A word with the arrows that start there: those in brackets, then the one that goes on. */
  private arcsOf(first: Pattern): Pattern {
    const arcs: ArcPattern[] = []
    if (this.skip('[')) {
      do {
        const arc = this.arc()
        if (!arc) throw this.unexpected('an arrow')
        arcs.push(arc)
      } while (this.skip(', '))
      if (!this.skip(']')) throw this.unexpected('", " or "]"')
    }
    const next = this.arc()
    if (next) arcs.push(next)
    return arcs.length > 0 ? { kind: 'arcs', first, alternatives: [arcs] } : first
  }

  private arc(): ArcPattern | undefined {
    const arrow = this.read(ARROW)
    if (!arrow) return undefined
    const [, governed, governing] = arrow
    const relations = governed ?? governing
    return {
      direction: governed === undefined ? 'governs' : 'governed-by',
      tests: relations === '' ? [] : [{ attribute: 'dependency', regex: oneOf(relations) }],
      other: this.word(),
    }
  }

  private word(): Pattern {
    const word = this.read(WORD)
    if (!word) throw this.unexpected('a word or "_"')
    const [, lemmas, tag, key] = word
    const tests: AttributeTest[] = lemmaTests(lemmas)
    // A tag stands for its kinds too: V for VB, VBD, VBN ...
    if (tag) tests.push({ attribute: 'tag', regex: `${tag}.*` })
    return this.arcsOf(key ? { kind: 'word', tests, name: 'key' } : { kind: 'word', tests })
  }

  private read(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.at
    const match = token.exec(this.text)
    if (match) this.at = token.lastIndex
    return match
  }

  private skip(text: string): boolean {
    const found = this.text.startsWith(text, this.at)
    if (found) this.at += text.length
    return found
  }

  private unexpected(expected: string): PatternSyntaxError {
    const found = this.at < this.text.length ? JSON.stringify(this.text.slice(this.at)) : 'the end'
    return new PatternSyntaxError(this.source, 1, this.at + 1, expected, found)
  }
}

function lemmaTests(lemmas: string | undefined): AttributeTest[] {
  return lemmas === undefined ? [] : [{ attribute: 'lemma', regex: oneOf(lemmas) }]
}

/** The brackets keep alternatives to whole values, unlike those of the official patterns. */
function oneOf(values: string): string {
  return `(${values.replaceAll('*', '.*').replaceAll('?', '.')})`
}
