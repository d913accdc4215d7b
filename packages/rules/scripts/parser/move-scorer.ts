import { LEFT, RIGHT, SHIFT, type ArcHybrid, type Move } from '../../src/graph/arc-hybrid'
import { HiddenLayer } from '../../src/graph/hidden-layer'
import { OutputLayer } from '../../src/graph/output-layer'
import type { ParserModel } from '../../src/graph/parser-model'
import { POSITIONS, readPositions } from '../../src/graph/positions'

interface Choice {
  /** What the parser would do, and the number of the relation it would give, or -1. */
  readonly move: Move
  readonly relation: number
  /** The one it scores highest of the moves given. */
  readonly best: Move | undefined
}

/** A parser asked move by move. */
export class MoveScorer {
  private readonly hidden: HiddenLayer
  private readonly moves: OutputLayer
  private readonly relations: OutputLayer

  constructor(private readonly model: ParserModel) {
    this.hidden = new HiddenLayer(model)
    this.moves = new OutputLayer(model.moveWeights, model.moveBias)
    this.relations = new OutputLayer(model.relationWeights, model.relationBias)
  }

  /** What the parser does with a sentence. */
  of(words: readonly string[]): (state: ArcHybrid, among: readonly Move[]) => Choice {
    const types = Int32Array.from([...words.map((word) => this.hidden.typeOf(word)), this.hidden.root])
    const positions = new Int16Array(POSITIONS)
    return (state, among) => {
      readPositions(state, positions)
      this.hidden.read(positions, types, state.labels)
      const highest = (moves: readonly Move[]) =>
        moves.length === 0 ? undefined : moves.reduce((a, b) => (this.score(b) > this.score(a) ? b : a))
      const move = highest([SHIFT, LEFT, RIGHT].filter((one) => state.allows(one))) ?? SHIFT
      return { move, relation: move === SHIFT ? -1 : this.relation(move), best: highest(among) }
    }
  }

  private score(move: Move): number {
    return this.moves.score(move, this.hidden.values)
  }

  private relation(move: typeof LEFT | typeof RIGHT): number {
    const { length } = this.model.relations
    const first = move === LEFT ? 0 : length
    return this.relations.best(this.hidden.values, first, first + length) - first
  }
}
