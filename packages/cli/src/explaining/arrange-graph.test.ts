import type { ExplainedGraph } from '@chexpp/rules'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrangeGraph } from './arrange-graph'

const WORDS = ['a', 'no', 'edema', 'consolidation']
const RELATIONS = ['cc', 'neg', 'nmod:of']

const graphs: fc.Arbitrary<ExplainedGraph> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 })
  .chain((words) => {
    const word = fc.nat({ max: words.length - 1 })
    const arc = fc
      .record({
        governor: word,
        dependent: word,
        relation: fc.constantFrom(...RELATIONS),
        propagated: fc.boolean(),
      })
      .filter(({ governor, dependent }) => governor !== dependent)
    const tokens = words.map((text) => ({ text, lemma: text, tag: 'NN', start: 0, end: text.length }))
    return fc.array(arc, { maxLength: 10 }).map((arcs) => ({ tokens, arcs }))
  })

it('gives each end of an arc a column of its own, room for its relation, and a level to itself where it lies', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { arcs, words, width } = arrangeGraph(graph, graph.arcs)
      const ends = arcs.flatMap(({ left, right }) => [left, right])
      expect(new Set(ends).size).toBe(ends.length)
      for (const { left, right, arc, level } of arcs) {
        expect(right - left - 1).toBeGreaterThanOrEqual(arc.relation.length)
        expect(right).toBeLessThan(width)
        const others = arcs.filter((other) => other.arc !== arc && other.level === level)
        expect(others.filter((other) => other.left <= right && left <= other.right)).toEqual([])
      }
      words.forEach((column, i) => {
        expect(column + graph.tokens[i].text.length).toBeLessThan(words[i + 1] ?? Infinity)
      })
    }),
  )
})
