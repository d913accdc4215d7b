import type { Arc } from '../../src/graph/dependency-graph'
import type { DependencyTree } from '../../src/graph/graph-of-tree'

/**
 * One governor a word: the inverse of `graphOfTree`. A conjunct keeps the first conjunct, any other word the nearest governor
 * that it has not from a conjunction, a relative clause or a "to" clause. Undefined where that goes round in a circle.
 */
export function treeOfGraph(size: number, arcs: readonly Arc[]): DependencyTree | undefined {
  // Of two relations between the same words the last is kept, as the official labeler does.
  const governors = Array.from({ length: size }, () => new Map<number, string>())
  for (const { governor, dependent, relation } of arcs) governors[dependent].set(governor, relation)
  const heads = new Int16Array(size).fill(-1)
  const relations = new Array<string>(size).fill('root')
  governors.forEach((all, index) => {
    const candidates = [...all].map(([head, relation]) => ({ head, relation }))
    const chosen =
      candidates
        .filter(({ relation }) => relation.startsWith('conj'))
        .sort(byDistance(index))
        .at(0) ?? own(candidates, index, governors).sort(byDistance(index)).at(0)
    if (!chosen) return
    heads[index] = chosen.head
    relations[index] = unmarked(chosen.relation)
  })
  return hasCircle(heads) ? undefined : { heads, relations }
}

interface Candidate {
  readonly head: number
  readonly relation: string
}

/** Less those that follow from others, as long as any is left. */
function own(candidates: Candidate[], index: number, governors: readonly ReadonlyMap<number, string>[]): Candidate[] {
  const follows: ((candidate: Candidate, all: readonly Candidate[]) => boolean)[] = [
    ({ head }) => governors[head].get(index)?.startsWith('acl') ?? false,
    ({ head }, all) => all.some((other) => governors[head].get(other.head)?.startsWith('conj')),
    ({ head }, all) => all.some((other) => governors[head].get(other.head) === 'xcomp'),
  ]
  let left = candidates.filter((candidate) => !follows[0](candidate, candidates))
  for (const rule of follows.slice(1)) {
    const rest = left.filter((candidate) => !rule(candidate, left))
    if (rest.length > 0) left = rest
  }
  return left
}

const byDistance = (index: number) => (a: Candidate, b: Candidate) =>
  Math.abs(a.head - index) - Math.abs(b.head - index) || a.head - b.head

/** Without the word that marks it, which the tree has as a child: "nmod:of" is "nmod". */
function unmarked(relation: string): string {
  const [base, mark] = relation.split(':')
  return mark === undefined || !/^(?:nmod|acl|advcl|conj)$/.test(base) || KINDS.test(mark) ? relation : base
}

/** Kinds of relation of their own, named by no word. */
const KINDS = /^(?:poss|tmod|npmod|agent|relcl)$/

function hasCircle(heads: ArrayLike<number>): boolean {
  return Array.from(heads).some((_, index) => {
    let at = index
    for (let steps = 0; at >= 0; at = heads[at]) if (++steps > heads.length) return true
    return false
  })
}
