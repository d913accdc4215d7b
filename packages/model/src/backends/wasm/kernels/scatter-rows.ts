import { UnsortedSegmentSum, util, type TensorInfo } from '@tensorflow/tfjs-core'
import { address, COLUMNS, output, size, type WasmContext, type WasmKernel } from '../wasm-kernel'

/** `[rows, size]` added up by `indices` `[rows]` into `[entries, size]`: the gradient of an embedding. */
function scatterRows(context: WasmContext, x: TensorInfo, indices: TensorInfo, entries: number): TensorInfo {
  const rows = size(indices)
  const shape = x.shape.slice(indices.shape.length)
  const columns = util.sizeFromShape(shape)
  const result = output(context, [entries, ...shape])
  context.backend.typedArrayFromHeap(result).fill(0)
  const addresses = [x, indices, result].map((tensor) => address(context, tensor))
  context.pool.run('scatterRows', [...addresses, rows, columns], columns, COLUMNS)
  return result
}

/** The gradient of `tf.gather`; the backend has no such kernel. */
export const unsortedSegmentSum: WasmKernel = {
  name: UnsortedSegmentSum,
  run(context, { x, segmentIds }, { numSegments }) {
    return scatterRows(context, x, segmentIds, Number(numSegments))
  },
}
