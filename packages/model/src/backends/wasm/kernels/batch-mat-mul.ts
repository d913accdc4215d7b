import { BatchMatMul, _FusedMatMul } from '@tensorflow/tfjs-core'
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

/** `tf.fused.matMul` of two matrices with a bias and without an activation: what a dense layer is. */
export const fusedMatMul: WasmKernel = {
  name: _FusedMatMul,
  run(context, { a, b, bias, preluActivationWeights }, attributes) {
    const { transposeA, transposeB, activation } = attributes as Readonly<Record<string, unknown>>
    const dense = a.shape.length === 2 && b.shape.length === 2 && activation === 'linear'
    const floats = a.dtype === 'float32' && b.dtype === 'float32'
    if (!dense || !floats || preluActivationWeights !== undefined || bias?.shape.length !== 1) return undefined
    return matrixProduct(context, a, b, transposeA === true, transposeB === true, bias)
  },
}
