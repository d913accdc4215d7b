import type { ExplainedArc, ExplainedGraph, ExplainedMention } from '@chexpp/rules'
import { describe, expect, it } from 'vitest'
import { drawGraph } from './draw-graph'

/** `2 neg 0` is an arc from word 2 to word 0; with a star it follows from others. */
function graph(sentence: string, ...arcs: readonly string[]): ExplainedGraph {
  let end = -1
  return {
    tokens: sentence.split(' ').map((text) => {
      const start = end + 1
      end = start + text.length
      return { text, lemma: text, tag: 'NN', start, end }
    }),
    arcs: arcs.map((arc) => {
      const [governor, relation, dependent] = arc.replace('*', '').split(' ')
      return {
        governor: Number(governor),
        dependent: Number(dependent),
        relation,
        propagated: arc.endsWith('*'),
      }
    }),
  }
}

/** A mention of words, of which the first and the last are given by number. */
function mention(
  number: number,
  { tokens }: ExplainedGraph,
  [first, last]: readonly [number, number],
  path: readonly ExplainedArc[] = [],
): ExplainedMention {
  return {
    number,
    observation: 'Edema',
    start: tokens[first].start,
    end: tokens[last].end,
    phrase: '',
    tokens: tokens.flatMap((_, i) => (i >= first && i <= last ? [i] : [])),
    added: false,
    decision: { class: 'negative', rule: 'no', path },
    correction: undefined,
    class: 'negative',
    implies: undefined,
  }
}

const picture = (...lines: readonly string[]): readonly string[] => lines

describe('drawGraph', () => {
  it('draws arcs over the words, heavy where a rule followed them, and marks mentions', () => {
    const edema = graph('no acute edema', '2 neg 0', '2 amod 1')
    expect(drawGraph(edema, [mention(1, edema, [2, 2], [edema.arcs[0]])], 80)).toEqual(
      picture(
        '┏━━━━neg━━━━┓', //
        '┃    ┌amod┐ ┃',
        '▼    ▼    │ ┃',
        'no acute edema',
        '         ═════ 1',
      ),
    )
  })

  it('draws what follows from other arcs dashed', () => {
    const lines = graph('no a or b', '1 neg 0', '1 cc 2', '1 conj:or 3', '3 neg 0*')
    expect(drawGraph(lines, [], 80)).toEqual(
      picture(
        '┌┄┄┄┄┄┄┄neg┄┄┄┄┄┄┄┐',
        '│       ┌conj:or┐ │',
        '│ ┌neg┐ │ ┌cc┐  │ │',
        '▼ ▼   │ │ │  ▼  ▼ │',
        'no      a    or  b',
      ),
    )
  })

  it('draws arcs that cross, with their relations beside the crossing', () => {
    expect(drawGraph(graph('one two three four', '2 dep 0', '3 neg 1'), [], 80)).toEqual(
      picture(
        '     ┌───neg───┐', //
        ' ┌dep┼────┐    │',
        ' ▼   ▼    │    │',
        'one two three four',
      ),
    )
  })

  it('draws the arc of a punctuation mark only where a rule followed it', () => {
    const sentence = graph('edema .', '0 punct 1')
    expect(drawGraph(sentence, [], 80)).toEqual(['edema .'])
    expect(drawGraph(sentence, [mention(1, sentence, [0, 0], sentence.arcs)], 80)).toHaveLength(4)
  })

  it('marks overlapping mentions in rows of their own, and stems as far as they go', () => {
    const sentence = graph('heart size opacities')
    const stem = { ...mention(3, sentence, [2, 2]), end: sentence.tokens[2].start + 5 }
    expect(drawGraph(sentence, [mention(1, sentence, [0, 1]), mention(2, sentence, [1, 1]), stem], 80)).toEqual(
      picture(
        'heart size opacities', //
        '══════════ 1',
        '      ════ 2',
        '           ═════ 3',
      ),
    )
  })

  it('draws nothing wider than it may', () => {
    const sentence = graph('no edema')
    expect(drawGraph(sentence, [], 8)).toEqual(['no edema'])
    expect(drawGraph(sentence, [], 7)).toBeUndefined()
  })
})
