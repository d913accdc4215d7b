import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { ArcHybrid, LEFT, SHIFT, type Move } from '../../src/graph/arc-hybrid'
import type { DependencyParser } from '../../src/graph/dependency-parser'
import type { DependencyTree } from '../../src/graph/graph-of-tree'
import { FIRST_DEPENDENT, NONE, POSITIONS, readPositions } from '../../src/graph/positions'
import { endingOf, wordForm } from '../../src/graph/word-types'
import type { ParsedSentence } from './choose-graph'
import { goodMoves } from './good-moves'
import { trainingVocabulary } from './training-vocabulary'
import { treeOfGraph } from './tree-of-graph'

/** Rarer relations are learnt as `dep`, "some relation". */
const LEAST_RELATION = 20
/** Word types in the file: no word, the root, then the distinct words. */
const FIRST_WORD = 2
const COLUMNS = POSITIONS + (POSITIONS - FIRST_DEPENDENT) + 2

/**
 * Writes what `train.py` learns from: `PATH.bin`, a row of 16-bit numbers a move (the word type at each position, the relation
 * of each dependent or -1, the right move, its relation or -1), and `PATH.json`, what the numbers mean.
 *
 * @param parser one trained already: what it meets after its own mistakes is written too, with the moves that make the best of it
 * @param more sentences to learn from beside the others, without a say in which words and relations there are
 */
export function writeExamples(
  sentences: readonly ParsedSentence[],
  path: string,
  parser?: DependencyParser,
  more: readonly ParsedSentence[] = [],
): void {
  const known = withTrees(sentences)
  const vocabulary = trainingVocabulary(known.map(({ sentence }) => sentence))
  const relations = commonRelations(known.map(({ tree }) => tree))
  const trees = [...known, ...withTrees(more)]
  const relationNumbers = new Map(relations.map((relation, i) => [relation, i]))
  const otherRelation = relations.indexOf('dep')
  const types = [...new Set(trees.flatMap(({ sentence }) => sentence.words.map(wordForm)))]
  const typeNumbers = new Map(types.map((form, i) => [form, i + FIRST_WORD]))

  const file = openSync(`${path}.bin`, 'w')
  for (const { sentence, tree } of trees) {
    const words = sentence.words.map((word) => typeNumbers.get(wordForm(word)) ?? 0)
    const relationOf = (word: number) => relationNumbers.get(tree.relations[word]) ?? otherRelation
    const learnt = { words, heads: tree.heads, relationOf }
    writeSync(file, Int16Array.from(rightMoves(learnt)))
    if (parser) writeSync(file, Int16Array.from(movesAfterMistakes(learnt, sentence, parser)))
  }
  closeSync(file)

  const wordNumbers = new Map(vocabulary.words.map((word, i) => [word, i]))
  const endingNumbers = new Map(vocabulary.endings.map((ending, i) => [ending, i]))
  writeFileSync(
    `${path}.json`,
    JSON.stringify({
      columns: COLUMNS,
      positions: POSITIONS,
      firstDependent: FIRST_DEPENDENT,
      ...vocabulary,
      relations,
      /** Of each word type: the number of the word or -1, and of its ending. */
      types: types.map((form) => [wordNumbers.get(form) ?? -1, endingOf(form, endingNumbers)]),
    }),
  )
}

function withTrees(sentences: readonly ParsedSentence[]) {
  return sentences.flatMap((sentence) => {
    const tree = treeOfGraph(sentence.words.length, sentence.arcs)
    return tree ? [{ sentence, tree }] : []
  })
}

function commonRelations(trees: readonly DependencyTree[]): string[] {
  const counts = new Map<string, number>()
  for (const { relations } of trees) {
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1)
  }
  return [...counts].flatMap(([relation, count]) => (count >= LEAST_RELATION ? [relation] : [])).sort()
}

/** A sentence to learn: the type of each word, the tree, and the number of each word's relation. */
interface Learnt {
  readonly words: readonly number[]
  readonly heads: DependencyTree['heads']
  readonly relationOf: (word: number) => number
}

/** The rows of the moves that build the tree. */
function rightMoves({ words, heads, relationOf }: Learnt): number[] {
  const state = new ArcHybrid(words.length)
  const rows: number[] = []
  while (!state.done) {
    // No move is good where the tree's arcs cross: what is left of such a sentence is not learnt from.
    const move = goodMoves(state, heads).at(0)
    if (move === undefined) break
    const relation = move === SHIFT ? -1 : relationOf(state.top)
    rows.push(...row(state, words, move, relation))
    make(state, move, relation)
  }
  return rows
}

/** The rows of what a parser meets once it has left the moves above. It must know the same words and relations. */
function movesAfterMistakes(learnt: Learnt, { text }: ParsedSentence, parser: DependencyParser): number[] {
  const { words, heads, relationOf } = learnt
  const tagged = parser.tag(text)
  // Where our tokenizer cuts another way, the tree is not of these words.
  if (tagged?.tokens.length !== words.length) return []
  const state = new ArcHybrid(words.length)
  const rows: number[] = []
  let astray = false
  while (!state.done) {
    const good = goodMoves(state, heads)
    parser.look(state, tagged)
    const move = parser.bestMove(state)
    const right = (made: Move) => (made === SHIFT ? -1 : relationOf(state.top))
    if (astray && good.length > 0) {
      const best = parser.bestMove(state, good)
      rows.push(...row(state, words, best, right(best)))
    }
    const relation = move === SHIFT ? -1 : parser.bestRelation(move, tagged.tokens[state.top])
    astray ||= move !== good.at(0) || relation !== right(move)
    make(state, move, relation)
  }
  return rows
}

function row(state: ArcHybrid, words: readonly number[], move: Move, relation: number): number[] {
  const positions = new Int16Array(POSITIONS)
  readPositions(state, positions)
  const types = Array.from(positions, (word) => (word === NONE ? 0 : word === words.length ? 1 : words[word]))
  const labels = Array.from(positions.subarray(FIRST_DEPENDENT), (word) => (word === NONE ? -1 : state.labels[word]))
  return [...types, ...labels, move, relation]
}

function make(state: ArcHybrid, move: Move, relation: number): void {
  if (move === SHIFT) state.shift()
  else if (move === LEFT) state.left(relation)
  else state.right(relation)
}
