import { BatchMatMul, _FusedMatMul, type TensorInfo } from '@tensorflow/tfjs-core'
import type { WasmKernel } from '../wasm-kernel'
import { batchesFit, matrixProduct } from './matrix-product'

/** `tf.matMul` */
export const batchMatMul: WasmKernel = {
  name: BatchMatMul,
  run(context, { a, b }, { transposeA, transposeB }) {
    if (a.dtype !== 'float32' || b.dtype !== 'float32' || !batchesFit(a, b)) return undefined
    return matrixProduct(context, a, b, transposeA === true, transposeB === true)
  },
}

/** `tf.fused.matMul` of two matrices (`[1, rows, columns]` by then) with a bias and no activation: a dense layer. */
export const fusedMatMul: WasmKernel = {
  name: _FusedMatMul,
  run(context, { a, b, bias, preluActivationWeights }, attributes) {
    const { transposeA, transposeB, activation } = attributes as Readonly<Record<string, unknown>>
    const dense = [a, b].every((side) => side.dtype === 'float32' && isOneMatrix(side)) && bias?.shape.length === 1
    if (!dense || activation !== 'linear' || preluActivationWeights !== undefined) return undefined
    return matrixProduct(context, a, b, transposeA === true, transposeB === true, bias)
  },
}

function isOneMatrix({ shape }: TensorInfo): boolean {
  return shape.slice(0, -2).every((extent) => extent === 1)
}
