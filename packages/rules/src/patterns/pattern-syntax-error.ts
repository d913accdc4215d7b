/** A pattern or a rule that cannot be read. */
export class PatternSyntaxError extends Error {
  override readonly name = 'PatternSyntaxError'

  constructor(
    /** Name of the file or rule that the pattern is from. */
    readonly source: string,
    /** Counted from 1, as `column` is. */
    readonly line: number,
    readonly column: number,
    /** What should have stood there. */
    readonly expected: string,
    /** What stands there. */
    readonly found: string,
  ) {
    super(`${source}, line ${line}, column ${column}: expected ${expected}, found ${found}.`)
  }
}

/** Where a pattern stands, for its errors. */
export interface PatternPlace {
  readonly source: string
  readonly line: number
  /** Column of the pattern's first character. */
  readonly column: number
}
