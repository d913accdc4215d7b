import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { ParameterShape } from '../parameter-shapes'
import { standardNormals } from './normal'

/** The values that a parameter starts training with; `deviation` is the standard deviation of those that are drawn. */
export function freshWeights(
  { shape, initializer }: ParameterShape,
  deviation: number,
  generator: RandomGenerator,
): Float32Array {
  const size = shape.reduce((product, extent) => product * extent, 1)
  if (initializer === 'normal') return standardNormals(size, generator).map((draw) => draw * deviation)
  return new Float32Array(size).fill(initializer === 'ones' ? 1 : 0)
}
