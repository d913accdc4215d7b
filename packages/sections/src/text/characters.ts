/** All of these work on UTF-16 code units, which is what offsets count. */

export function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** White space as `String.trim` sees it but for line breaks, and characters of no width, which reports carry from web pages. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return !isLineBreak(code)
  if (code < 0xa0) return code === 0x7f
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code > 0xa9 && /\p{L}/u.test(String.fromCharCode(code))
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}
