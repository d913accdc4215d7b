import type { Arc, DependencyGraph, Token } from './dependency-graph'
import { CONJUNCTIONS } from './relations'

/** One governor a word. `heads[i]` is the governor of token `i`, or -1 for a root; `relations[i]` is without its preposition. */
export interface DependencyTree {
  readonly heads: ArrayLike<number>
  readonly relations: readonly string[]
}

/**
 * Stanford's "collapsed, conjunctions propagated" graph of a tree: prepositions and conjunctions name their relation,
 * conjuncts take over the governors of the first of them, conjoined predicates its subject, and "to" clauses the subject of
 * the verb they complete.
 */
export function graphOfTree(tokens: readonly Token[], { heads, relations }: DependencyTree): DependencyGraph {
  const children = tokens.map((): number[] => [])
  for (let i = 0; i < tokens.length; i++) if (heads[i] >= 0) children[heads[i]].push(i)
  const arcs: Arc[] = []
  const arcsTo = tokens.map((): Arc[] => [])
  const add = (governor: number, dependent: number, relation: string) => {
    if (governor === dependent || arcsTo[dependent].some((arc) => arc.governor === governor)) return
    const arc = { governor, dependent, relation }
    arcs.push(arc)
    arcsTo[dependent].push(arc)
  }
  for (let i = 0; i < tokens.length; i++) {
    if (heads[i] >= 0) add(heads[i], i, markedRelation(tokens, children, heads[i], i, relations))
  }
  const addSubject = (predicate: number, subject: number) => {
    const passive = children[predicate].some((child) => relations[child] === 'auxpass')
    add(predicate, subject, passive ? 'nsubjpass' : 'nsubj')
  }
  const subjectOf = (index: number) => children[index].find((child) => SUBJECT.test(relations[child]))
  const lendSubject = (from: number, to: number) => {
    const subject = subjectOf(from)
    if (subject === undefined || subjectOf(to) !== undefined) return
    addSubject(to, subject)
  }
  for (let i = 0; i < tokens.length; i++) {
    const head = heads[i]
    if (head < 0) continue
    if (relations[i] === 'conj') {
      for (const { governor, relation } of [...arcsTo[head]]) add(governor, i, relation)
      if (PREDICATE.test(tokens[i].tag)) lendSubject(head, i)
    } else if (relations[i] === 'acl:relcl') {
      // "Which" stands for the noun that the clause tells of.
      if (children[head].some((child) => relations[child] === 'ref') && subjectOf(i) === undefined) addSubject(i, head)
    } else if (relations[i] === 'xcomp' && children[i].some((child) => TO.test(relations[child]))) lendSubject(head, i)
  }
  return { tokens, arcs }
}

const SUBJECT = /^nsubj/
const PREDICATE = /^[VJ]/
const TO = /^(?:mark|aux)$/

/** Of several, as in "a and b or c" or "than on", the last before the word itself; a list's conjunction may follow it. */
function markedRelation(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  head: number,
  index: number,
  relations: readonly string[],
): string {
  const relation = relations[index]
  const bearer = relation === 'conj' ? head : MARKED_BY_CASE.test(relation) ? index : undefined
  if (bearer === undefined) return relation
  const marks = children[bearer].filter((child) => relations[child] === (bearer === head ? 'cc' : 'case'))
  const mark = marks.filter((child) => child < index).at(-1) ?? marks.at(0)
  if (mark === undefined) return relation
  const words = [tokens[mark].text]
  for (const child of children[mark]) if (/^(?:mwe|neg)$/.test(relations[child])) words.push(tokens[child].text)
  const name = words.join('_')
  return `${relation}:${relation === 'conj' ? (CONJUNCTIONS.get(name) ?? name) : name}`
}

const MARKED_BY_CASE = /^(?:nmod|acl|advcl)$/
