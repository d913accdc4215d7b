import type { TextSpan } from '@chexpp/labels'
import type { DependencyGraph } from '../graph/dependency-graph'
import { parseSentence } from '../graph/parse-sentence'
import { propagate } from '../patterns/propagate'
import { originalSpan, type AlignedText } from '../text/aligned-text'
import type { ExplainedArc, ExplainedGraph } from './explanation'

/** A sentence of a cleaned text, where it lies there, and its graph, if it has one. */
export interface ReadSentence extends TextSpan {
  readonly text: string
  readonly graph: ReadGraph | undefined
}

/** The graph that the rules look at; its tokens' offsets are into the sentence. */
interface ReadGraph extends DependencyGraph {
  readonly arcs: readonly ExplainedArc[]
}

export function readSentence(cleaned: AlignedText, { start, end }: TextSpan): ReadSentence {
  const text = cleaned.text.slice(start, end)
  const parsed = parseSentence(text)
  const graph = parsed && {
    tokens: parsed.tokens,
    arcs: propagate(parsed).arcs.map((arc, i) => ({ ...arc, propagated: i >= parsed.arcs.length })),
  }
  return { text, start, end, graph }
}

/** The graph with offsets into the text as given. */
export function explainGraph(cleaned: AlignedText, { start: offset, graph }: ReadSentence): ExplainedGraph | undefined {
  if (graph === undefined) return undefined
  const tokens = graph.tokens.map(({ text, lemma, tag, start, end }) => ({
    text,
    lemma,
    tag,
    ...originalSpan(cleaned, offset + start, offset + end),
  }))
  return { tokens, arcs: graph.arcs }
}
