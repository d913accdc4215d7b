import { describe, expect, it } from 'vitest'
import { aggregateProbabilities } from './aggregate-probabilities'
import { OBSERVATIONS } from './observations'

const EDEMA = OBSERVATIONS.indexOf('Edema')

/** A sentence with the given row in every head. */
const sentence = (...row: number[]): Float32Array => Float32Array.from({ length: 14 * 4 }, (_, at) => row[at % 4])

const rowOf = (probabilities: Float32Array, head: number): number[] => [...probabilities.slice(head * 4, head * 4 + 4)]

describe('aggregateProbabilities', () => {
  it('gives a single sentence back', () => {
    const row = rowOf(aggregateProbabilities([sentence(0.5, 0.25, 0.125, 0.125)]), EDEMA)
    expect(row).toEqual([0.5, 0.25, 0.125, 0.125])
  })

  it('is positive unless no sentence is, and so on down the order', () => {
    const row = rowOf(aggregateProbabilities([sentence(0.5, 0.5, 0, 0), sentence(0.25, 0.25, 0.25, 0.25)]), EDEMA)
    // Not positive .5 × .75; neither positive nor uncertain .5 × .5; absent .5 × .25.
    expect(row).toEqual([0.125, 0.625, 0.125, 0.125])
  })

  it('has No Finding only where every sentence has it', () => {
    const row = rowOf(aggregateProbabilities([sentence(0.5, 0.5, 0, 0), sentence(0.5, 0.5, 0, 0)]), 0)
    expect(row).toEqual([0.75, 0.25, 0, 0])
  })

  it('names the sentence whose array has another length', () => {
    expect(() => aggregateProbabilities([sentence(1, 0, 0, 0), new Float32Array(3)])).toThrow(
      'sentence 2: 3 probabilities',
    )
  })
})
