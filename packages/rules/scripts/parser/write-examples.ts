import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { ArcHybrid, LEFT, SHIFT } from '../../src/graph/arc-hybrid'
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
 */
export function writeExamples(sentences: readonly ParsedSentence[], path: string): void {
  const trees = sentences.flatMap((sentence) => {
    const tree = treeOfGraph(sentence.words.length, sentence.arcs)
    return tree ? [{ sentence, tree }] : []
  })
  const vocabulary = trainingVocabulary(trees.map(({ sentence }) => sentence))
  const relations = commonRelations(trees.map(({ tree }) => tree))
  const relationNumbers = new Map(relations.map((relation, i) => [relation, i]))
  const otherRelation = relations.indexOf('dep')
  const types = [...new Set(trees.flatMap(({ sentence }) => sentence.words.map(wordForm)))]
  const typeNumbers = new Map(types.map((form, i) => [form, i + FIRST_WORD]))

  const file = openSync(`${path}.bin`, 'w')
  for (const { sentence, tree } of trees) {
    const words = sentence.words.map((word) => typeNumbers.get(wordForm(word)) ?? 0)
    const relationOf = (word: number) => relationNumbers.get(tree.relations[word]) ?? otherRelation
    writeSync(file, Int16Array.from(movesOf(words, tree, relationOf)))
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

function commonRelations(trees: readonly DependencyTree[]): string[] {
  const counts = new Map<string, number>()
  for (const { relations } of trees) {
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1)
  }
  return [...counts].flatMap(([relation, count]) => (count >= LEAST_RELATION ? [relation] : [])).sort()
}

function movesOf(types: readonly number[], tree: DependencyTree, relationOf: (word: number) => number): number[] {
  const state = new ArcHybrid(types.length)
  const positions = new Int16Array(POSITIONS)
  const numbers: number[] = []
  while (!state.done) {
    // No move is good where the tree's arcs cross: what is left of such a sentence is not learnt from.
    const move = goodMoves(state, tree.heads).at(0)
    if (move === undefined) break
    readPositions(state, positions)
    for (const word of positions) numbers.push(word === NONE ? 0 : word === types.length ? 1 : types[word])
    for (const word of positions.subarray(FIRST_DEPENDENT)) numbers.push(word === NONE ? -1 : state.labels[word])
    const relation = move === SHIFT ? -1 : relationOf(state.stack[state.depth - 1])
    numbers.push(move, relation)
    if (move === SHIFT) state.shift()
    else if (move === LEFT) state.left(relation)
    else state.right(relation)
  }
  return numbers
}
