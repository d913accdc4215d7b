import type { HiddenUnits } from './hidden-layer'

/** Choices are scored four at a time, whose sums stay in registers. */
const BLOCK = 4

/** Scores of the parser's choices from its hidden layer. */
export class OutputLayer {
  private readonly choices: number
  /** `[choices]`, and after those the padding of the last block: of the hidden units last read. */
  readonly scores: Float64Array
  /** `[blocks, H, 4]` */
  private readonly weights: Float32Array
  /** `[blocks, 4]` */
  private readonly bias: Float32Array

  /**
   * @param weights `[choices, H]`
   * @param bias `[choices]`
   */
  constructor(weights: Float32Array, bias: Float32Array) {
    this.choices = bias.length
    const hidden = weights.length / bias.length
    const blocks = Math.ceil(bias.length / BLOCK)
    this.scores = new Float64Array(blocks * BLOCK)
    this.bias = new Float32Array(blocks * BLOCK)
    this.bias.set(bias)
    this.weights = new Float32Array(blocks * hidden * BLOCK)
    for (let choice = 0; choice < this.choices; choice++) {
      const to = (choice - (choice % BLOCK)) * hidden + (choice % BLOCK)
      for (let unit = 0; unit < hidden; unit++) this.weights[to + unit * BLOCK] = weights[choice * hidden + unit]
    }
  }

  /** Sets `scores`. */
  read({ values, active, count }: HiddenUnits): void {
    const { weights, bias, scores } = this
    const blockSize = values.length * BLOCK
    for (let first = 0, block = 0; first < scores.length; first += BLOCK, block += blockSize) {
      let a = bias[first]
      let b = bias[first + 1]
      let c = bias[first + 2]
      let d = bias[first + 3]
      for (let i = 0; i < count; i++) {
        const unit = active[i]
        const value = values[unit]
        const at = block + unit * BLOCK
        a += weights[at] * value
        b += weights[at | 1] * value
        c += weights[at | 2] * value
        d += weights[at | 3] * value
      }
      scores[first] = a
      scores[first + 1] = b
      scores[first + 2] = c
      scores[first + 3] = d
    }
  }

  /** The choice with the highest score, but for one left out; the first of equals. */
  best(hidden: HiddenUnits, without?: number): number {
    this.read(hidden)
    const { scores, choices } = this
    let best = without === 0 ? 1 : 0
    for (let choice = best + 1; choice < choices; choice++) {
      if (scores[choice] > scores[best] && choice !== without) best = choice
    }
    return best
  }
}
