import type { ExplainedGraph } from '@chexpp/rules'
import { expect, it } from 'vitest'
import { formatArc, listArcs } from './list-arcs'

const graph: ExplainedGraph = {
  tokens: ['left', 'lung', ',', 'left', 'rib'].map((text) => ({ text, lemma: text, tag: 'NN', start: 0, end: 1 })),
  arcs: [
    { governor: 1, dependent: 0, relation: 'amod', propagated: false },
    { governor: 1, dependent: 2, relation: 'punct', propagated: false },
    { governor: 1, dependent: 4, relation: 'appos', propagated: false },
    { governor: 4, dependent: 3, relation: 'amod', propagated: false },
    { governor: 4, dependent: 0, relation: 'amod', propagated: true },
  ],
}

it('lists the arcs of each word that has any, and tells equal words apart', () => {
  expect(listArcs(graph, 80)).toEqual([
    'lung ─amod→ left(1), ─appos→ rib', //
    'rib ─amod→ left(2), ┄amod┄→ left(1)',
  ])
  expect(listArcs(graph, 22)[1]).toBe('     ─appos→ rib')
})

it('formats an arc', () => {
  expect(formatArc(graph, graph.arcs[4])).toBe('rib ┄amod┄→ left(1)')
})
