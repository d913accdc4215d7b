import type { Span } from '../section'
import { readReportLayout } from '../text/report-layout'
import { tokenize } from '../text/tokenize'
import { MARK, type Tokens } from '../text/tokens'
import { lineBreakEnds } from './line-break'
import { listNumberAt } from './list-number'
import { sentenceEndAt } from './stop'

/** A sentence of a text: `text === whole.slice(start, end)`. */
export type Sentence = Span

/**
 * Splits a text, best that of one section, into sentences. The number of a list belongs to the sentence it stands before;
 * decimals, times, dates, initials and abbreviations end none; a sentence goes on where its line was only wrapped. What has
 * no letter and no digit is no sentence. Takes time linear in the length of the text.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const tokens = tokenize(text)
  const layout = readReportLayout(tokens)
  const sentences: Sentence[] = []
  let start = 0
  let listNumber = 0
  const end = (token: number) => {
    if (token > start && hasWords(tokens, start, token)) sentences.push(toSentence(tokens, start, token))
    start = token
  }
  for (let token = 0; token < tokens.count; token++) {
    if (token > start && lineBreakEnds(tokens, layout, token)) end(token)
    const number = listNumberAt(tokens, token, listNumber, layout.casing)
    if (number !== undefined) {
      // A bullet before the number is of the same sentence.
      if (hasWords(tokens, start, token)) end(token)
      listNumber = number
      token++
      continue
    }
    const after = sentenceEndAt(tokens, token, layout.casing)
    if (after === undefined) continue
    end(after)
    token = after - 1
  }
  end(tokens.count)
  return sentences
}

function hasWords(tokens: Tokens, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (tokens.kinds[token] !== MARK) return true
  return false
}

function toSentence(tokens: Tokens, start: number, end: number): Sentence {
  const from = tokens.starts[start]
  const to = tokens.ends[end - 1]
  return { text: tokens.text.slice(from, to), start: from, end: to }
}
