import { describe, expect, it } from 'vitest'
import { standardNormals } from './normal'
import { seededGenerator } from './seeded-generator'

describe('standardNormals', () => {
  const draws = standardNormals(100_000, seededGenerator(7))
  const share = (inside: (draw: number) => boolean) => draws.filter(inside).length / draws.length

  it('have mean 0 and variance 1', () => {
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    // Four standard errors: 4 / sqrt(100,000) and 4 * sqrt(2 / 100,000).
    expect(Math.abs(mean)).toBeLessThan(0.0127)
    expect(Math.abs(variance - 1)).toBeLessThan(0.0179)
  })

  it('lie within one and two standard deviations as often as the sum of twelve uniforms does', () => {
    // From the Irwin-Hall distribution in exact fractions; 0.6827 and 0.9545 in the normal one.
    expect(Math.abs(share((draw) => Math.abs(draw) < 1) - 0.6785)).toBeLessThan(0.006)
    expect(Math.abs(share((draw) => Math.abs(draw) < 2) - 0.9554)).toBeLessThan(0.003)
  })

  it('are the same for the same seed, to the last bit', () => {
    expect(Array.from(standardNormals(3, seededGenerator(1)))).toMatchInlineSnapshot(`
      [
        -1.1593385934829712,
        -1.0111569166183472,
        1.8351815938949585,
      ]
    `)
  })
})
