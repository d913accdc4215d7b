import type { TextSpan } from '@chexpp/labels'
import { ABBREVIATIONS } from './abbreviations'

/**
 * Words of the Penn Treebank: hyphens, apostrophes and slashes stay inside a word, numbers keep their point, colon or slash,
 * abbreviations their point.
 */
const TOKEN = new RegExp(
  [
    /_{2,}|-{2,}/,
    /\d+(?:[.,:/-]\d+)*(?:-?[a-z]+(?:-[a-z0-9]+)*|%)?/,
    new RegExp(`(?:${ABBREVIATIONS})\\.`),
    /[a-z0-9]+(?:[-'/_][a-z0-9]+)*|\S/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** A word in two: "cannot" is "can not", "isn't" is "is n't", "today's" is "today 's". */
const PARTS = /^(?:(can)(not)|(.+)(n't)|(.+)('s|'re|'ve|'ll|'d|'m))$/

/** The words and punctuation marks of a cleaned sentence; undefined where they are more than `most`. */
export function tokenize(sentence: string, most = Infinity): TextSpan[] | undefined {
  const spans: TextSpan[] = []
  for (const { 0: text, index } of sentence.matchAll(TOKEN)) {
    const end = index + text.length
    const parts = text.includes("'") || text === 'cannot' ? PARTS.exec(text) : null
    if (parts) {
      const cut = index + (parts[1] ?? parts[3] ?? parts[5]).length
      spans.push({ start: index, end: cut }, { start: cut, end })
    } else spans.push({ start: index, end })
    if (spans.length > most) return undefined
  }
  return spans
}
