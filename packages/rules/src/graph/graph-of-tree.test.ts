import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcsOf } from '../patterns/testing/sketch'
import type { Token } from './dependency-graph'
import { graphOfTree } from './graph-of-tree'
import { drawTree } from './testing/draw-tree'
import { randomStates } from './testing/random-trees'

/** The arcs of the graph, less those to words that only mark another. */
const arcs = (lines: string) => {
  const { tokens, tree } = drawTree(lines)
  return arcsOf(graphOfTree(tokens, tree)).filter((arc) => !/-(?:case|cc|det|mark|cop|aux|mwe|punct)->/.test(arc))
}

describe('graphOfTree', () => {
  it('has the arcs of the tree, and none to its root', () => {
    const { tokens, tree } = drawTree(`
      no/DT neg effusion
      effusion/NN root
      ./. punct effusion`)
    const graph = graphOfTree(tokens, tree)
    expect(graph.tokens).toBe(tokens)
    expect(graph.arcs).toEqual([
      { governor: 1, dependent: 0, relation: 'neg' },
      { governor: 1, dependent: 2, relation: 'punct' },
    ])
  })

  it('takes a root for a root, whatever its relation', () => {
    for (const relation of ['conj', 'acl:relcl', 'xcomp']) {
      expect(
        arcs(`
          to/TO mark go
          go/VB ${relation}`),
      ).toEqual([])
    }
  })

  describe('names relations', () => {
    it('by prepositions', () => {
      expect(
        arcs(`
          evidence/NN root
          of/IN case edema
          edema/NN nmod evidence`),
      ).toEqual(['evidence -nmod:of-> edema'])
    })

    it('by prepositions of several words', () => {
      expect(
        arcs(`
          opacity/NN root
          due/JJ case scar
          to/TO mwe due
          scar/NN nmod opacity`),
      ).toEqual(['opacity -nmod:due_to-> scar'])
    })

    it('by the last of several before the word', () => {
      expect(
        arcs(`
          larger/JJR root
          than/IN case film
          on/IN case film
          film/NN nmod larger`),
      ).toEqual(['larger -nmod:on-> film'])
    })

    it('by what leads a clause in', () => {
      expect(
        arcs(`
          stable/JJ root
          after/IN case draining
          draining/VBG advcl stable`),
      ).toEqual(['stable -advcl:after-> draining'])
    })

    it('by nothing where there is no preposition', () => {
      expect(
        arcs(`
          edema/NN root
          today/NN nmod:tmod edema
          film/NN nmod edema`),
      ).toEqual(['edema -nmod:tmod-> today', 'edema -nmod-> film'])
    })
  })

  describe('names conjuncts', () => {
    it.each([
      ['or', 'conj:or'],
      ['&', 'conj:and'],
      ['versus', 'conj:versus'],
      ['not', 'conj:negcc'],
      ['constructor', 'conj:constructor'],
    ])('by their conjunction: "%s"', (word, relation) => {
      expect(
        arcs(`
          edema/NN root
          ${word}/CC cc edema
          scar/NN conj edema`),
      ).toEqual([`edema -${relation}-> scar`])
    })

    it('by conjunctions of several words', () => {
      const joined = (first: string, other: string, relation: string) =>
        arcs(`
          edema/NN root
          ${first}/CC cc edema
          ${other}/CC ${relation} ${first}
          scar/NN conj edema`).filter((arc) => arc.endsWith('scar'))
      expect(joined('rather', 'than', 'mwe')).toEqual(['edema -conj:negcc-> scar'])
      expect(joined('but', 'not', 'neg')).toEqual(['edema -conj:negcc-> scar'])
      expect(joined('along', 'with', 'mwe')).toEqual(['edema -conj:along_with-> scar'])
    })

    it('each by the conjunction before it, of a list by the one that follows', () => {
      expect(
        arcs(`
          a/NN root
          b/NN conj a
          and/CC cc a
          c/NN conj a
          or/CC cc a
          d/NN conj a`),
      ).toEqual(['a -conj:and-> b', 'a -conj:and-> c', 'a -conj:or-> d'])
    })

    it('by nothing where there is no conjunction', () => {
      expect(
        arcs(`
          edema/NN root
          ,/, punct edema
          scar/NN conj edema`),
      ).toEqual(['edema -conj-> scar'])
    })
  })

  describe('shares', () => {
    it('the governor of the first conjunct with the others, under its relation', () => {
      expect(
        arcs(`
          evidence/NN root
          of/IN case edema
          edema/NN nmod evidence
          scar/NN conj edema
          or/CC cc edema
          mass/NN conj edema`),
      ).toEqual([
        'evidence -nmod:of-> edema',
        'edema -conj:or-> scar',
        'edema -conj:or-> mass',
        'evidence -nmod:of-> scar',
        'evidence -nmod:of-> mass',
      ])
    })

    it('but not what hangs on the first', () => {
      expect(
        arcs(`
          no/DT neg edema
          edema/NN root
          or/CC cc edema
          scar/NN conj edema`),
      ).toEqual(['edema -neg-> no', 'edema -conj:or-> scar'])
    })

    it('along a chain of conjuncts', () => {
      expect(
        arcs(`
          see/VB root
          edema/NN dobj see
          scar/NN conj edema
          or/CC cc scar
          mass/NN conj scar`),
      ).toContain('see -dobj-> mass')
    })

    it('the subject of conjoined predicates', () => {
      expect(
        arcs(`
          heart/NN nsubj normal
          normal/JJ root
          and/CC cc normal
          unchanged/JJ conj normal`),
      ).toEqual(['normal -nsubj-> heart', 'normal -conj:and-> unchanged', 'unchanged -nsubj-> heart'])
    })

    it('it as one of a passive where the second predicate is one', () => {
      expect(
        arcs(`
          edema/NN nsubj cleared
          cleared/VBD root
          and/CC cc cleared
          is/VBZ auxpass replaced
          replaced/VBN conj cleared`),
      ).toContain('replaced -nsubjpass-> edema')
    })

    it('no subject with a conjunct that is no predicate or has its own', () => {
      expect(
        arcs(`
          heart/NN nsubj normal
          normal/JJ root
          and/CC cc normal
          edema/NN conj normal`),
      ).not.toContain('edema -nsubj-> heart')
      expect(
        arcs(`
          heart/NN nsubj normal
          normal/JJ root
          and/CC cc normal
          lungs/NNS nsubj clear
          clear/JJ conj normal`),
      ).not.toContain('clear -nsubj-> heart')
    })

    it('the subject with a "to" clause', () => {
      expect(
        arcs(`
          edema/NN nsubj appears
          appears/VBZ root
          to/TO mark clear
          clear/VB xcomp appears`),
      ).toEqual(['appears -nsubj-> edema', 'appears -xcomp-> clear', 'clear -nsubj-> edema'])
    })

    it('but with no other complement', () => {
      expect(
        arcs(`
          heart/NN nsubj appears
          appears/VBZ root
          normal/JJ xcomp appears`),
      ).toEqual(['appears -nsubj-> heart', 'appears -xcomp-> normal'])
    })

    it('a noun with the clause that tells of it', () => {
      expect(
        arcs(`
          opacity/NN root
          which/WDT ref opacity
          may/MD aux represent
          represent/VB acl:relcl opacity
          scar/NN dobj represent`),
      ).toEqual([
        'opacity -ref-> which',
        'opacity -acl:relcl-> represent',
        'represent -dobj-> scar',
        'represent -nsubj-> opacity',
      ])
    })

    it('but not where "which" is something else in it', () => {
      expect(
        arcs(`
          opacity/NN root
          you/PRP nsubj see
          see/VBP acl:relcl opacity`),
      ).toEqual(['see -nsubj-> you', 'opacity -acl:relcl-> see'])
    })
  })

  it('adds to the arcs of any tree, and joins no two words twice in one direction', () => {
    const tags = ['NN', 'VBZ', 'JJ', 'CC', 'IN']
    const relations = 'root nsubj nsubjpass conj cc nmod case acl:relcl ref xcomp mark auxpass advcl mwe neg'.split(' ')
    const words = fc.array(fc.constantFrom(...tags), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(randomStates(relations.length), words, ({ size, heads, labels }, tagOf) => {
        const tokens = tagOf.slice(0, size).map((tag, i): Token => {
          const text = `w${i}`
          return { text, lemma: text, tag, start: 3 * i, end: 3 * i + text.length }
        })
        const tree = {
          heads: heads.map((head) => (head === size ? -1 : head)),
          relations: Array.from(labels, (label) => relations[label]),
        }
        const graph = graphOfTree(tokens, tree)
        const own = [...tree.heads.keys()].filter((dependent) => tree.heads[dependent] >= 0)
        expect(graph.arcs.slice(0, own.length).map(({ governor, dependent }) => [governor, dependent])).toEqual(
          own.map((dependent) => [tree.heads[dependent], dependent]),
        )
        graph.arcs.slice(0, own.length).forEach(({ relation }, i) => {
          const [bare] = relation.startsWith('acl:') ? [relation] : relation.split(':')
          expect(bare).toBe(tree.relations[own[i]])
        })
        const pairs = graph.arcs.map(({ governor, dependent }) => `${governor} ${dependent}`)
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const { governor, dependent } of graph.arcs) expect(governor).not.toBe(dependent)
      }),
    )
  })
})
