import { TokenizerError } from '../tokenizer-error'
import { booleanAt, idAt, listAt, objectAt, stringAt } from './json-value'
import type { Normalizer } from './normalizer'

/** A token that is found in the text as it stands, before any splitting into words. */
export interface AddedToken {
  readonly content: string
  readonly id: number
  readonly special: boolean
  /** Looked for in the normalized text, else in the text as given. */
  readonly normalized: boolean
  /** Found only where no letter, digit or underscore stands beside it. */
  readonly singleWord: boolean
  /** Takes the blanks before it along. */
  readonly stripLeft: boolean
  /** Takes the blanks after it along. */
  readonly stripRight: boolean
}

/** Throws {@link TokenizerError} that names what is wrong. */
export function readAddedTokens(key: string, json: unknown): readonly AddedToken[] {
  return listAt(key, json ?? []).map((entry, index) => {
    const at = `${key}[${index}]`
    const token = objectAt(at, entry)
    const content = stringAt(`${at}.content`, token.content)
    if (content === '') throw new TokenizerError(`${at}.content`, 'at least one character')
    const special = booleanAt(`${at}.special`, token.special, false)
    return {
      content,
      id: idAt(`${at}.id`, token.id),
      special,
      normalized: booleanAt(`${at}.normalized`, token.normalized, !special),
      singleWord: booleanAt(`${at}.single_word`, token.single_word, false),
      stripLeft: booleanAt(`${at}.lstrip`, token.lstrip, false),
      stripRight: booleanAt(`${at}.rstrip`, token.rstrip, false),
    }
  })
}

/** Either an added token or the text between two of them. */
export type TextPart = { readonly id: number } | { readonly text: string }

/**
 * A function that cuts a text at added tokens, those in the text as given before those in the normalized text, and
 * normalizes what lies between. `[CLS]` typed in a report is thus the special token, as in Python.
 *
 * Source: `AddedVocabulary` of Hugging Face tokenizers; of several tokens at one place, the longest is taken.
 */
export function addedTokenSplitter(
  tokens: readonly AddedToken[],
  normalize: Normalizer,
): (text: string) => readonly TextPart[] {
  const splitGiven = splitter(tokens.filter((token) => !token.normalized))
  const splitNormalized = splitter(
    tokens.filter((token) => token.normalized).map((token) => ({ ...token, content: normalize(token.content) })),
  )
  return (text) => splitGiven(text).flatMap((part) => ('id' in part ? [part] : splitNormalized(normalize(part.text))))
}

function splitter(tokens: readonly AddedToken[]): (text: string) => readonly TextPart[] {
  const byContent = new Map(tokens.filter(({ content }) => content !== '').map((token) => [token.content, token]))
  if (byContent.size === 0) return (text) => [{ text }]
  const longestFirst = [...byContent.keys()].sort((a, b) => b.length - a.length)
  const any = new RegExp(
    longestFirst.map((content) => content.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'gu',
  )
  return (text) => {
    const parts: TextPart[] = []
    let done = 0
    for (const match of text.matchAll(any)) {
      const token = byContent.get(match[0])!
      const end = match.index + match[0].length
      if (token.singleWord && !standsAlone(text, match.index, end)) continue
      const start = token.stripLeft ? Math.max(done, startOfBlanks(text, match.index)) : match.index
      if (done < start) parts.push({ text: text.slice(done, start) })
      parts.push({ id: token.id })
      done = token.stripRight ? endOfBlanks(text, end) : end
    }
    if (done < text.length) parts.push({ text: text.slice(done) })
    return parts
  }
}

const WORD_CHARACTER = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]'
const ENDS_WITH_WORD = new RegExp(`${WORD_CHARACTER}$`, 'u')
const STARTS_WITH_WORD = new RegExp(`^${WORD_CHARACTER}`, 'u')
const BLANK = /\p{White_Space}/u

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !ENDS_WITH_WORD.test(text.slice(Math.max(0, start - 2), start)) && !STARTS_WITH_WORD.test(text.slice(end, end + 2))
  )
}

function startOfBlanks(text: string, end: number): number {
  let start = end
  while (start > 0 && BLANK.test(text[start - 1])) start--
  return start
}

function endOfBlanks(text: string, start: number): number {
  let end = start
  while (end < text.length && BLANK.test(text[end])) end++
  return end
}
