/** A regular expression that cannot be searched here; the message says what to write instead. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

/** Without one of these a regular expression is plain words. */
const SPECIAL = /[$()*+.?[\\\]^{|}]/

/** An escape, a set, the opening of a group with a question mark, a quantifier with what follows it, or one other character. */
const PIECE = /\\[^]|\[\^?\]?(?:\\[^]|[^\\\]])*\]|\(\?(?:P[<=>]|<[=!]?|[^])|\{,\d*\}|[*+?}]\+|[^]/gu

/** What Python's `re` knows and JavaScript does not, or reads otherwise, and what to write for it. */
const PYTHON_ONLY: readonly { readonly piece: RegExp; readonly advice: string }[] = [
  { piece: /^\(\?P/, advice: 'a named group, "(?P…": write a plain group, and \\1 to refer to it' },
  { piece: /^\(\?#/, advice: 'a comment, "(?#…)": leave it out' },
  { piece: /^\(\?\(/, advice: 'a condition, "(?(…)": write both cases as alternatives' },
  { piece: /^\(\?>/, advice: 'an atomic group, "(?>": write "(?:"' },
  {
    piece: /^\(\?[aiLmsux-]/,
    advice: 'a flag, "(?i)" or the like: leave it out; the sentence is in lower case, on one line',
  },
  { piece: /^\\A/, advice: '"\\A": write "^"' },
  { piece: /^\\Z/, advice: '"\\Z": write "$"' },
  { piece: /^\\[aNU]/, advice: 'an escape for a character by its name or number: write the character itself' },
  { piece: /^\{,/, advice: 'a quantifier without its least number: write "{0,"' },
  { piece: /^[*+?}]\+$/, advice: 'a possessive quantifier, such as "++": write "+"' },
  { piece: /^\[\^?\]/, advice: 'a set that begins with "]": write "\\]"' },
]

/** An escaped character that needs no escape; JavaScript insists on that. */
const NEEDLESS_ESCAPE = /^\\[ !"#%&',:;<=>@`~_]$/

/**
 * A regular expression as the official labeler's phrase files have it, in Python's syntax, made ready to be searched: a string
 * where it is plain words, else a global expression with the same matches.
 *
 * @throws {ExpressionError} where JavaScript lacks it, it is not well-formed, or it is found in an empty sentence
 */
export function compileExpression(source: string): string | RegExp {
  if (!SPECIAL.test(source)) return source
  const pieces = source.match(PIECE) ?? []
  for (const { piece, advice } of PYTHON_ONLY) {
    if (pieces.some((found) => piece.test(found))) {
      throw new ExpressionError(`Python's regular expressions know this and JavaScript's do not: ${advice}.`)
    }
  }
  const translated = pieces.map((piece) => {
    if (NEEDLESS_ESCAPE.test(piece)) return piece.slice(1)
    if (piece === '\\-') return '-'
    return piece.startsWith('[') ? piece.replace(/\\([ !"#%&',:;<=>@`~_])/g, '$1') : piece
  })
  const expression = compile(translated.join(''))
  if (expression.test('')) {
    throw new ExpressionError(
      'it is found in an empty sentence, and so everywhere: let it match at least one character.',
    )
  }
  return expression
}

function compile(source: string): RegExp {
  try {
    return new RegExp(source, 'gu')
  } catch (error) {
    // "Invalid regular expression: /…/gu: what is wrong"
    const reason = (error as Error).message.replace(/^.*\/[a-z]*: /s, '')
    throw new ExpressionError(
      `it is no regular expression (${reason}): put a backslash before a character meant as itself.`,
    )
  }
}
