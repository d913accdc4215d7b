import type { Arc, DependencyGraph } from '../graph/dependency-graph'
import { indexArcs, type ArcIndex } from './arc-index'

const ROUNDS = 2

/**
 * The graph with the arcs that the official labeler (NegBio, `propagate`) adds before it looks for patterns, in its order:
 * what is said of a word is also said of its apposition, of nouns joined to it, and of what an area or amount is of.
 * An arc is added only between words that none joins yet. Done twice, since arcs follow from added ones.
 */
export function propagate(graph: DependencyGraph): DependencyGraph {
  let grown = graph
  for (let round = 0; round < ROUNDS; round++) {
    const found = new Propagation(grown).follow()
    const added = found.length > 0 ? unjoined(grown, found) : found
    if (added.length === 0) break
    grown = { tokens: graph.tokens, arcs: grown.arcs.concat(added) }
  }
  return grown
}

/** Arcs between words that no arc of the graph joins, nor one before in the list. */
function unjoined({ tokens, arcs }: DependencyGraph, found: readonly Arc[]): Arc[] {
  const joined = new Uint8Array(tokens.length ** 2)
  const pairOf = ({ governor, dependent }: Arc) => governor * tokens.length + dependent
  for (const arc of arcs) joined[pairOf(arc)] = 1
  return found.filter((arc) => {
    const isNew = joined[pairOf(arc)] === 0
    joined[pairOf(arc)] = 1
    return isNew
  })
}

/** "an area of x", "a combination of x and y" is x. */
const PARTS = new Set(['area', 'amount', 'combination'])
/** "no x and y": the negation is also that of x, where a parser took x for a part of y's name. */
const JOINING = new Set(['or', 'and'])

/** The arcs that follow from those of a graph; some may join words that are joined already. */
class Propagation {
  private readonly found: Arc[] = []
  private readonly out: ArcIndex
  private into: ArcIndex | undefined

  constructor(private readonly graph: DependencyGraph) {
    this.out = indexArcs(graph.arcs, 'governor', graph.tokens.length)
  }

  follow(): readonly Arc[] {
    const { tokens, arcs } = this.graph
    for (let word = 0; word < tokens.length; word++) if (tokens[word].lemma === 'hypoinflated') this.followClear(word)
    for (const number of this.out.arcs) this.followArc(arcs[number])
    return this.found
  }

  private followArc({ governor, dependent, relation }: Arc): void {
    switch (relation) {
      case 'appos':
        this.copyInto(governor, dependent)
        this.copyOut(governor, dependent, isNegation)
        break
      case 'nmod:of':
        if (PARTS.has(this.graph.tokens[governor].lemma)) this.copyInto(governor, dependent)
        this.copyOut(governor, dependent, isNegation)
        break
      case 'dep':
        if (this.areNouns(governor, dependent)) this.copyOut(dependent, governor, isNegation)
        break
      case 'neg':
        this.followNegation(governor, dependent)
        break
      default:
        if (relation.startsWith('conj') && this.areNouns(governor, dependent)) {
          this.copyOut(governor, dependent, isShared)
        }
    }
  }

  /** "hypoinflated but clear of x": x hangs on "clear" too. */
  private followClear(word: number): void {
    const clear = this.outOf(word).find(
      ({ dependent, relation }) => relation === 'conj:but' && this.graph.tokens[dependent].lemma === 'clear',
    )
    if (clear) this.copyOut(word, clear.dependent, ({ relation }) => relation === 'nmod:of')
  }

  private followNegation(word: number, negation: number): void {
    const arcs = this.outOf(word)
    if (!arcs.some(({ dependent }) => JOINING.has(this.graph.tokens[dependent].lemma))) return
    for (const { dependent, relation } of arcs) {
      if (relation === 'compound' && this.areNouns(dependent, dependent)) {
        this.found.push({ governor: dependent, dependent: negation, relation: 'neg' })
      }
    }
  }

  private copyOut(from: number, to: number, isCopied: (arc: Arc, lemma: string) => boolean): void {
    const { starts, arcs } = this.out
    for (let at = starts[from]; at < starts[from + 1]; at++) {
      const arc = this.graph.arcs[arcs[at]]
      if (!isCopied(arc, this.graph.tokens[arc.dependent].lemma)) continue
      this.found.push({ governor: to, dependent: arc.dependent, relation: arc.relation })
    }
  }

  private copyInto(from: number, to: number): void {
    this.into ??= indexArcs(this.graph.arcs, 'dependent', this.graph.tokens.length)
    const { starts, arcs } = this.into
    for (let at = starts[from]; at < starts[from + 1]; at++) {
      const { governor, relation } = this.graph.arcs[arcs[at]]
      this.found.push({ governor, dependent: to, relation })
    }
  }

  private outOf(word: number): Arc[] {
    const { starts, arcs } = this.out
    return arcs.slice(starts[word], starts[word + 1]).map((number) => this.graph.arcs[number])
  }

  private areNouns(a: number, b: number): boolean {
    return this.graph.tokens[a].tag.startsWith('N') && this.graph.tokens[b].tag.startsWith('N')
  }
}

function isNegation({ relation }: Arc): boolean {
  return relation === 'neg'
}

/** What a noun hands on to the nouns joined to it by "and" or "or". */
function isShared({ relation }: Arc, lemma: string): boolean {
  switch (relation) {
    case 'aux':
    case 'cop':
    case 'neg':
    case 'amod':
      return true
    case 'dep':
    case 'compound':
      return lemma === 'no'
    case 'case':
      return lemma === 'without'
    default:
      return false
  }
}
