import { GAP_LINE, GAP_NONE, type Tokens } from '../text/tokens'

/** Finds at a token the longest of a list of phrases, across commas and hyphens between their words. */
export interface PhraseMatcher {
  /** The token after the phrase, or `undefined`. */
  (tokens: Tokens, start: number): number | undefined
  readonly firstWords: readonly string[]
}

/** @param phrases in lower case, words parted by a space; `a/b` stands for either */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const index = new Map<string, string[][][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ').map((word) => word.split('/'))
    for (const first of words[0]) index.set(first, [...(index.get(first) ?? []), words])
  }
  for (const entries of index.values()) entries.sort((a, b) => b.length - a.length)
  const match = (tokens: Tokens, start: number) => {
    for (const words of index.get(tokens.word(start)) ?? []) {
      let at = start
      let i = 1
      for (; i < words.length; i++) {
        const next = nextWord(tokens, at)
        if (next === undefined || !words[i].includes(tokens.word(next))) break
        at = next
      }
      if (i === words.length) return at + 1
    }
    return undefined
  }
  return Object.assign(match, { firstWords: [...index.keys()] })
}

function nextWord(tokens: Tokens, token: number): number | undefined {
  let next = token + 1
  const mark = tokens.mark(next)
  if (mark === ',' || (mark === '-' && tokens.gaps[next] === GAP_NONE)) next++
  return next < tokens.count && tokens.isWord(next) && tokens.gaps[next] <= GAP_LINE ? next : undefined
}
