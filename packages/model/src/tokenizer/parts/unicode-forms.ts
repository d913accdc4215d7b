/**
 * What became a composed character after Unicode 9, by which Python's tokenizers decompose: it stays as it is there,
 * so it must here.
 */
const NEWER_THAN_UNICODE_9 =
  '\\u{32ff}\\u{a7f1}-\\u{a7f4}\\u{ab69}\\u{105c9}\\u{105e4}\\u{10781}-\\u{107ba}\\u{11383}-\\u{11391}\\u{113c5}-\\u{113c8}\\u{11938}\\u{16121}-\\u{16128}\\u{16d68}-\\u{16d6a}\\u{1ccd6}-\\u{1ccf9}\\u{1e030}-\\u{1e06d}\\u{1f16c}\\u{1fbf0}-\\u{1fbf9}'

const DECOMPOSABLE = new RegExp(`[^\\0-\\x7f${NEWER_THAN_UNICODE_9}]`, 'u')
const KNOWN = new RegExp(`[^${NEWER_THAN_UNICODE_9}]+`, 'gu')

export type UnicodeForm = 'NFC' | 'NFD' | 'NFKC' | 'NFKD'

/** The text in a Unicode normal form, as Python's tokenizers know it. */
export function toUnicodeForm(text: string, form: UnicodeForm): string {
  if (!DECOMPOSABLE.test(text)) return text
  return text.replace(KNOWN, (run) => run.normalize(form))
}

/** Letter by letter: unlike `toLowerCase`, a sigma at the end of a word becomes no other letter than elsewhere. */
export function toLowerCase(text: string): string {
  return text.replaceAll('Σ', 'σ').toLowerCase()
}
