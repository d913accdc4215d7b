import { ArcHybrid, LEFT, RIGHT, SHIFT, type Move } from './arc-hybrid'
import type { DependencyGraph, Token } from './dependency-graph'
import { graphOfTree } from './graph-of-tree'
import { HiddenLayer } from './hidden-layer'
import { lemmatize } from './lemmatize'
import { OutputLayer } from './output-layer'
import type { ParserModel } from './parser-model'
import { POSITIONS, readPositions } from './positions'
import { tokenize } from './tokenize'

const MOVES = [SHIFT, LEFT, RIGHT] as const

/** A greedy transition parser: of the moves possible, the one its model scores highest, until every word hangs somewhere. */
export class DependencyParser {
  private readonly hidden: HiddenLayer
  private readonly moves: OutputLayer
  private readonly leftRelations: OutputLayer
  private readonly rightRelations: OutputLayer
  /** Of the words that the model knows. */
  private readonly lemmas: readonly string[]
  private readonly positions = new Int16Array(POSITIONS)

  constructor(private readonly model: ParserModel) {
    this.hidden = new HiddenLayer(model)
    this.moves = new OutputLayer(model.moveWeights, model.moveBias)
    this.lemmas = model.words.map((word, type) => lemmatize(word, this.hidden.tagOf(type)))
    const { length } = model.relations
    const weights = length * model.hidden
    this.leftRelations = new OutputLayer(
      model.relationWeights.subarray(0, weights),
      model.relationBias.subarray(0, length),
    )
    this.rightRelations = new OutputLayer(model.relationWeights.subarray(weights), model.relationBias.subarray(length))
  }

  /** Undefined for a sentence of more than `mostWords`. */
  parse(sentence: string, mostWords = Infinity): DependencyGraph | undefined {
    const { hidden, positions } = this
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
    const state = new ArcHybrid(spans.length)
    while (!state.done) {
      if (state.depth === 0) {
        state.shift()
        continue
      }
      readPositions(state, positions)
      hidden.read(positions, types, state.labels)
      const move = this.bestMove(state)
      if (move === SHIFT) state.shift()
      else if (move === LEFT) state.left(this.leftRelations.best(hidden))
      else state.right(this.rightRelations.best(hidden))
    }
    const heads: number[] = []
    const relations: string[] = []
    for (let i = 0; i < spans.length; i++) {
      heads.push(state.heads[i] === spans.length ? -1 : state.heads[i])
      relations.push(this.model.relations[state.labels[i]])
    }
    return graphOfTree(tokens, { heads, relations })
  }

  private bestMove(state: ArcHybrid): Move {
    const { scores } = this.moves
    this.moves.read(this.hidden)
    let best: Move = state.allows(SHIFT) ? SHIFT : LEFT
    for (const move of MOVES) if (state.allows(move) && scores[move] > scores[best]) best = move
    return best
  }
}
