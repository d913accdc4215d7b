import { Identity } from '@tensorflow/tfjs-core'
import type { WasmKernel } from '../wasm-kernel'

/** A tensor over the same memory. The backend's own copies it, for every tensor that a gradient needs again. */
export const identity: WasmKernel = {
  name: Identity,
  run({ backend }, { x }) {
    backend.incRef(x.dataId)
    return { dataId: x.dataId, shape: x.shape, dtype: x.dtype }
  },
}
