import { ArcHybrid, LEFT, RIGHT, SHIFT, type Move } from './arc-hybrid'
import type { DependencyGraph, Token } from './dependency-graph'
import { graphOfTree } from './graph-of-tree'
import { HiddenLayer } from './hidden-layer'
import { lemmatize } from './lemmatize'
import { OutputLayer } from './output-layer'
import type { ParserModel } from './parser-model'
import { POSITIONS, readPositions } from './positions'
import { NEGATIONS } from './relations'
import { tokenize } from './tokenize'

const MOVES = [SHIFT, LEFT, RIGHT] as const

/** A sentence's words, and what the parser knows each by. */
export interface TaggedSentence {
  readonly tokens: readonly Token[]
  /** Of each word, then of the root. */
  readonly types: readonly number[]
}

/** A greedy transition parser: of the moves possible, the one its model scores highest, until every word hangs somewhere. */
export class DependencyParser {
  private readonly hidden: HiddenLayer
  private readonly moves: OutputLayer
  private readonly leftRelations: OutputLayer
  private readonly rightRelations: OutputLayer
  /** Of the words that the model knows. */
  private readonly lemmas: readonly string[]
  /** The number of `neg`. */
  private readonly negation: number
  private readonly positions = new Int16Array(POSITIONS)

  constructor(private readonly model: ParserModel) {
    this.hidden = new HiddenLayer(model)
    this.moves = new OutputLayer(model.moveWeights, model.moveBias)
    this.negation = model.relations.indexOf('neg')
    this.lemmas = model.words.map((word, type) => lemmatize(word, this.hidden.tagOf(type)))
    const { length } = model.relations
    const weights = length * model.hidden
    this.leftRelations = new OutputLayer(
      model.relationWeights.subarray(0, weights),
      model.relationBias.subarray(0, length),
    )
    this.rightRelations = new OutputLayer(model.relationWeights.subarray(weights), model.relationBias.subarray(length))
  }

  /** The words of a cleaned sentence; undefined for more than `mostWords`. */
  tag(sentence: string, mostWords = Infinity): TaggedSentence | undefined {
    const { hidden } = this
    const spans = tokenize(sentence, mostWords)
    if (spans === undefined) return undefined
    const types: number[] = []
    const tokens: Token[] = []
    for (const { start, end } of spans) {
      const text = sentence.slice(start, end)
      const type = hidden.typeOf(text)
      const tag = hidden.tagOf(type)
      const lemma = this.model.words[type] === text ? this.lemmas[type] : lemmatize(text, tag)
      types.push(type)
      tokens.push({ text, lemma, tag, start, end })
    }
    types.push(hidden.root)
    return { tokens, types }
  }

  parse(sentence: TaggedSentence): DependencyGraph {
    const { tokens } = sentence
    const size = tokens.length
    const state = new ArcHybrid(size)
    while (!state.done) {
      if (state.depth === 0) {
        state.shift()
        continue
      }
      this.look(state, sentence)
      const move = this.bestMove(state)
      if (move === SHIFT) state.shift()
      else if (move === LEFT) state.left(this.bestRelation(LEFT, tokens[state.top]))
      else state.right(this.bestRelation(RIGHT, tokens[state.top]))
    }
    const heads: number[] = []
    const relations: string[] = []
    for (let i = 0; i < size; i++) {
      heads.push(state.heads[i] === size ? -1 : state.heads[i])
      relations.push(this.model.relations[state.labels[i]])
    }
    return graphOfTree(tokens, { heads, relations })
  }

  /** Looks at a half-built tree, for `bestMove` and `bestRelation`. */
  look(state: ArcHybrid, { types }: TaggedSentence): void {
    readPositions(state, this.positions)
    this.hidden.read(this.positions, types, state.labels)
    this.moves.read(this.hidden)
  }

  /** Of the moves that are possible, the one scored highest. */
  bestMove(state: ArcHybrid, among: readonly Move[] = MOVES): Move {
    const { scores } = this.moves
    let best: Move | undefined
    for (const move of among) {
      if (state.allows(move) && (best === undefined || scores[move] > scores[best])) best = move
    }
    return best ?? SHIFT
  }

  /** The number of the relation by which a move hangs a word on another. */
  bestRelation(move: typeof LEFT | typeof RIGHT, { lemma }: Token): number {
    const relations = move === LEFT ? this.leftRelations : this.rightRelations
    return relations.best(this.hidden, NEGATIONS.has(lemma) ? undefined : this.negation)
  }
}
