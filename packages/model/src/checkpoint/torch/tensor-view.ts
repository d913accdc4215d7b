import { sizeOf } from '../file-tensor'
import type { TensorReference } from './pickle-value'

/** How many values of its storage a tensor reaches over, from its first to its last. */
export function spanOf({ shape, strides }: TensorReference): number {
  if (shape.includes(0)) return 0
  return shape.reduce((span, extent, dimension) => span + (extent - 1) * strides[dimension], 1)
}

/**
 * What is wrong with a view, or `undefined`. A tensor must lie within its storage and have each value in a place of its
 * own: else a few bytes could stand for any number of values (PyTorch's expanded tensors, stride 0).
 */
export function viewProblem(tensor: TensorReference): string | undefined {
  const { offset, shape, strides, storage } = tensor
  const described = `of shape [${shape.join(', ')}] and strides [${strides.join(', ')}] at ${offset}`
  if (offset + spanOf(tensor) > storage.count) {
    return `${described} reaches beyond its storage of ${storage.count} values`
  }
  let covered = 0
  const dimensions = [...shape.keys()].filter((dimension) => shape[dimension] > 1)
  for (const dimension of dimensions.toSorted((a, b) => strides[a] - strides[b])) {
    if (strides[dimension] <= covered) return `${described} has values that overlap`
    covered += (shape[dimension] - 1) * strides[dimension]
  }
  return undefined
}

/**
 * A view's values in row-major order, from the `spanOf(tensor)` values of its storage that it reaches over. They are not
 * copied where they lie so already.
 */
export function rowMajor(tensor: TensorReference, values: Float32Array): Float32Array {
  const { shape, strides } = tensor
  const size = sizeOf(shape)
  if (isRowMajor(tensor)) return values
  const ordered = new Float32Array(size)
  const index = shape.map(() => 0)
  let from = 0
  for (let to = 0; to < size; to++) {
    ordered[to] = values[from]
    for (let dimension = shape.length - 1; dimension >= 0; dimension--) {
      index[dimension] += 1
      from += strides[dimension]
      if (index[dimension] < shape[dimension]) break
      from -= index[dimension] * strides[dimension]
      index[dimension] = 0
    }
  }
  return ordered
}

function isRowMajor({ shape, strides }: TensorReference): boolean {
  let expected = 1
  for (let dimension = shape.length - 1; dimension >= 0; dimension--) {
    if (shape[dimension] > 1 && strides[dimension] !== expected) return false
    expected *= shape[dimension]
  }
  return true
}
