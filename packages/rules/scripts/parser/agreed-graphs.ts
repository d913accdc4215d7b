import type { DependencyParser } from '../../src/graph/dependency-parser'
import type { ParsedSentence } from './choose-graph'

/** Sentences with the graph that two or more of several parsers see alike; the others are left out. */
export function agreedGraphs(sentences: readonly string[], parsers: readonly DependencyParser[]): ParsedSentence[] {
  return sentences.flatMap((text) => {
    const graphs = parsers.flatMap((parser) => {
      const tagged = parser.tag(text)
      return tagged ? [parser.parse(tagged)] : []
    })
    const drawn = graphs.map(({ arcs }) => arcs.map((arc) => Object.values(arc).join(' ')).join())
    const agreed = graphs.find((_, i) => drawn.indexOf(drawn[i]) < i)
    if (agreed === undefined) return []
    const { tokens, arcs } = agreed
    return [{ text, words: tokens.map(({ text: word }) => word), tags: tokens.map(({ tag }) => tag), arcs }]
  })
}
