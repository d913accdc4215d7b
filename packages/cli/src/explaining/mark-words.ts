import type { ExplainedGraph, ExplainedMention } from '@chexpp/rules'
import { drawGraph } from './draw-graph'

/** What the number of a mention may stand out over the last word. */
const MARGIN = 4

/** The words of a sentence without its arcs, in lines of at most `width`, with the mentions marked under them. */
export function markWords({ tokens }: ExplainedGraph, mentions: readonly ExplainedMention[], width: number): string[] {
  const lines: string[] = []
  let first = 0
  while (first < tokens.length) {
    let end = first + 1
    let columns = tokens[first].text.length
    while (end < tokens.length && columns + 1 + tokens[end].text.length <= width - MARGIN) {
      columns += 1 + tokens[end++].text.length
    }
    const shown = mentions.map((mention) => ({
      ...mention,
      tokens: mention.tokens.filter((token) => token >= first && token < end).map((token) => token - first),
    }))
    lines.push(...(drawGraph({ tokens: tokens.slice(first, end), arcs: [] }, shown, Infinity) ?? []))
    first = end
  }
  return lines
}
