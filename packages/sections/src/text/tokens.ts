/** What a token is made of. A number takes in what is between its digits (`3:45`, `1/2/2020`), a mark is a run of one character. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3
export type TokenKind = typeof WORD | typeof NUMBER | typeof MARK

/** What lies before a token, ordered by how much it parts. Wide is a tab or more than one space; paragraph is an empty line. */
export const GAP_NONE = 0
export const GAP_SPACE = 1
export const GAP_WIDE = 2
export const GAP_LINE = 3
export const GAP_PARAGRAPH = 4
export type Gap = typeof GAP_NONE | typeof GAP_SPACE | typeof GAP_WIDE | typeof GAP_LINE | typeof GAP_PARAGRAPH

/** The tokens of a text, as columns: a long report has millions. White space and layout tags are no tokens. */
export class Tokens {
  readonly kinds: TokenKind[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly gaps: Gap[] = []
  /** By token that begins a line, and by the count of tokens for the last line: how many characters the line before it has. */
  readonly widthBefore = new Map<number, number>()
  /** Tokens that a tag for bold text or a heading stands directly before. */
  readonly emphasized = new Set<number>()

  private readonly words: (string | undefined)[] = []

  constructor(readonly text: string) {}

  get count(): number {
    return this.kinds.length
  }

  /** As written; empty where there is no such token. */
  raw(token: number): string {
    return token < 0 || token >= this.count ? '' : this.text.slice(this.starts[token], this.ends[token])
  }

  /** In lower case, without apostrophes and the spaces of letterspacing; empty where there is no such token. */
  word(token: number): string {
    return (this.words[token] ??= normalize(this.raw(token)))
  }

  /** The character that a mark is made of; empty for other tokens and outside the text. */
  mark(token: number): string {
    return this.kinds[token] === MARK ? this.text[this.starts[token]] : ''
  }

  isWord(token: number): boolean {
    return this.kinds[token] === WORD
  }

  /** Whether the token begins a line; so does the place behind the last token. */
  beginsLine(token: number): boolean {
    return token === 0 || token >= this.count || this.gaps[token] >= GAP_LINE
  }

  beginsParagraph(token: number): boolean {
    return token === 0 || token >= this.count || this.gaps[token] === GAP_PARAGRAPH
  }
}

function normalize(raw: string): string {
  const lower = raw.toLowerCase()
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/['’ ]/g, '')
}
