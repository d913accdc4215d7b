import type { ExplainedArc, ExplainedGraph } from '@chexpp/rules'
import { wrapText } from './wrap-text'

/** An arc in a line: `effusion ─neg→ no`. */
export function formatArc(
  { tokens }: ExplainedGraph,
  { governor, dependent, relation, propagated }: ExplainedArc,
): string {
  return `${nameOf(tokens, governor)} ${arrow(relation, propagated)} ${nameOf(tokens, dependent)}`
}

/** Each word that governs others with all of its arcs, for a sentence too wide to be drawn. */
export function listArcs({ tokens, arcs }: ExplainedGraph, width: number): string[] {
  return tokens.flatMap((_, governor) => {
    const dependents = arcs
      .filter((arc) => arc.governor === governor && arc.relation !== 'punct')
      .map(({ dependent, relation, propagated }) => `${arrow(relation, propagated)} ${nameOf(tokens, dependent)}`)
    return dependents.length === 0 ? [] : wrapText(dependents.join(', '), width, `${nameOf(tokens, governor)} `)
  })
}

function arrow(relation: string, propagated: boolean): string {
  return propagated ? `┄${relation}┄→` : `─${relation}→`
}

/** A word that occurs more than once is told apart by which it is: `left(2)`. */
function nameOf(tokens: ExplainedGraph['tokens'], token: number): string {
  const { text } = tokens[token]
  const same = tokens.flatMap((other, i) => (other.text === text ? [i] : []))
  return same.length === 1 ? text : `${text}(${same.indexOf(token) + 1})`
}
