import type { AlignedText } from './aligned-text'

const [SPACE, COMMA, PERIOD, SLASH, LETTER_O, LETTER_R] = [0x20, 0x2c, 0x2e, 0x2f, 0x6f, 0x72]
const DECODER = new TextDecoder()

/**
 * A report as the official CheXpert labeler reads it: lower case, "and/or" and a slash between letters as "or", periods in
 * a row as one, a space after each period and comma, white space folded, and what is not printable ASCII left out.
 *
 * Follows the labeler of Irvin et al. 2019 to the character, in one pass.
 */
export function clean(report: string): AlignedText {
  const writer = new CleanWriter(report.length)
  let at = 0
  while (at < report.length) {
    const start = at
    const code = lowerCaseAt(report, at++)
    if (isWhiteSpace(code)) {
      while (isWhiteSpace(report.charCodeAt(at))) at++
      writer.space(start, at)
    } else if (code === PERIOD) {
      if (report.charCodeAt(at) === PERIOD) at++
      writer.period(start, at)
      writer.space(at, at)
    } else if (code === COMMA) {
      writer.put(COMMA, start, at)
      writer.space(at, at)
    } else if (code === SLASH && isLetter(lowerCaseAt(report, start - 1)) && isLetter(lowerCaseAt(report, at))) {
      writer.space(start, start)
      writer.put(LETTER_O, start, at)
      writer.put(LETTER_R, at, at)
      writer.space(at, at)
    } else if (code === 0x61 && report.charCodeAt(start + 3) === SLASH && AND_OR.test(report.slice(start, start + 6))) {
      at += 5
      writer.put(LETTER_O, start, at)
      writer.put(LETTER_R, at, at)
    } else {
      writer.put(code, start, at)
    }
  }
  return writer.finish()
}

const AND_OR = /^and\/or/i

class CleanWriter {
  private codes: Uint8Array
  private starts: Uint32Array
  private ends: Uint32Array
  private length = 0
  /** The last character met, also where it was left out: white space is folded before such characters go. */
  private last = SPACE
  /** Whether the last period may take in one that follows: ". ." is read as one period, and never a third with them. */
  private open = false

  constructor(reportLength: number) {
    // What is put in after marks is mostly made up for by white space folded; room for more is made where it is needed.
    const capacity = reportLength + 16
    this.codes = new Uint8Array(capacity)
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
  }

  put(code: number, start: number, end: number): void {
    this.last = code
    this.open = false
    if (code > SPACE && code < 0x7f) this.write(code, start, end)
  }

  space(start: number, end: number): void {
    if (this.last === SPACE) return
    this.last = SPACE
    this.write(SPACE, start, end)
  }

  period(start: number, end: number): void {
    if (this.open) {
      this.open = false
      return
    }
    this.put(PERIOD, start, end)
    this.open = true
  }

  finish(): AlignedText {
    const length = this.last === SPACE && this.length > 0 ? this.length - 1 : this.length
    return {
      text: DECODER.decode(this.codes.subarray(0, length)),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
    }
  }

  private write(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow()
    this.codes[this.length] = code
    this.starts[this.length] = start
    this.ends[this.length++] = end
  }

  private grow(): void {
    const { codes, starts, ends } = this
    const capacity = 2 * codes.length
    this.codes = new Uint8Array(capacity)
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
    this.codes.set(codes)
    this.starts.set(starts)
    this.ends.set(ends)
  }
}

/** Code of the character at `index` in lower case; NaN outside the text. */
function lowerCaseAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  // Two characters beyond ASCII have an ASCII lower case: the Kelvin sign and the Turkish capital dotted I.
  return code < 0x80 ? code : code === 0x212a ? 0x6b : code === 0x130 ? 0x69 : code
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** What Python's `str.split()` takes for white space, as the labeler folds it. */
function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === SPACE || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f)
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}
