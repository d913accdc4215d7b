import * as tf from '@tensorflow/tfjs-core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useBackend } from '../use-backend'
import { randomTensor } from '../random-tensor.testing'

/** The textbook's three loops, in double precision. */
function product(a: number[][], b: number[][]): number[][] {
  return a.map((row) => b[0].map((_, column) => row.reduce((sum, value, depth) => sum + value * b[depth][column], 0)))
}

function transposed(matrix: number[][]): number[][] {
  return matrix[0].map((_, column) => matrix.map((row) => row[column]))
}

function expectClose(actual: number[][], expected: number[][]): void {
  expect(actual).toHaveLength(expected.length)
  actual.forEach((row, index) => row.forEach((value, column) => expect(value).toBeCloseTo(expected[index][column], 4)))
}

describe('matrix products on wasm', () => {
  beforeAll(async () => {
    await useBackend('wasm', { threads: 2 })
  })

  it('equal three loops, for any shape and transposition', () => {
    const extent = fc.integer({ min: 1, max: 70 })
    fc.assert(
      fc.property(
        extent,
        extent,
        extent,
        fc.boolean(),
        fc.boolean(),
        (rows, depth, columns, transposeA, transposeB) => {
          tf.tidy(() => {
            const a = randomTensor(transposeA ? [depth, rows] : [rows, depth], 1) as tf.Tensor2D
            const b = randomTensor(transposeB ? [columns, depth] : [depth, columns], 2) as tf.Tensor2D
            const [left, right] = [a.arraySync(), b.arraySync()]
            const expected = product(transposeA ? transposed(left) : left, transposeB ? transposed(right) : right)
            expectClose(tf.matMul<tf.Tensor2D>(a, b, transposeA, transposeB).arraySync(), expected)
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('go on along a depth that takes several blocks, with a bias', () => {
    tf.tidy(() => {
      const a = randomTensor([7, 600], 3) as tf.Tensor2D
      const b = randomTensor([9, 600], 4) as tf.Tensor2D
      const bias = randomTensor([9], 5) as tf.Tensor1D
      const shift = bias.arraySync()
      const expected = product(a.arraySync(), transposed(b.arraySync())).map((row) =>
        row.map((value, column) => value + shift[column]),
      )
      const result = tf.fused.matMul({ a, b, transposeB: true, bias }) as tf.Tensor2D
      expectClose(result.arraySync(), expected)
    })
  })

  it('work on batches, and with one matrix for a whole batch', () => {
    tf.tidy(() => {
      const a = randomTensor([3, 2, 6, 5], 6) as tf.Tensor4D
      const b = randomTensor([3, 2, 4, 5], 7) as tf.Tensor4D
      const single = randomTensor([4, 5], 8) as tf.Tensor2D
      const [left, right] = [a.arraySync(), b.arraySync()]
      const together = tf.matMul<tf.Tensor4D>(a, b, false, true).arraySync()
      const shared = tf.matMul<tf.Tensor4D>(a, single, false, true).arraySync()
      left.forEach((outer, i) =>
        outer.forEach((matrix, j) => {
          expectClose(together[i][j], product(matrix, transposed(right[i][j])))
          expectClose(shared[i][j], product(matrix, transposed(single.arraySync())))
        }),
      )
    })
  })

  it('give the same bits on any number of threads', async () => {
    const results: Float32Array[] = []
    for (const threads of [1, 2, 3]) {
      await useBackend('wasm', { threads })
      results.push(
        tf.tidy(() => tf.matMul(randomTensor([333, 77], 9), randomTensor([77, 130], 10)).dataSync<'float32'>()),
      )
    }
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })

  it('refuse sides that do not fit', () => {
    expect(() => tf.matMul(randomTensor([2, 3], 1), randomTensor([4, 2], 2))).toThrow('inner')
  })
})
