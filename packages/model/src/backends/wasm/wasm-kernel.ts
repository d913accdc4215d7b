import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { DataType, TensorInfo } from '@tensorflow/tfjs-core'
import type { ThreadPool } from './thread-pool'

/** What a kernel works with. */
export interface WasmContext {
  readonly backend: BackendWasm
  /** Replaced where another number of threads is asked for. */
  pool: ThreadPool
}

/** A TensorFlow.js kernel on our thread pool. It replaces the backend's own of that name, if there is one. */
export interface WasmKernel {
  readonly name: string
  run(
    context: WasmContext,
    inputs: Readonly<Record<string, TensorInfo>>,
    attributes: Readonly<Record<string, number | boolean>>,
  ): TensorInfo | TensorInfo[] | undefined
}

/** Where a tensor lies in the wasm memory. */
export function address({ backend }: WasmContext, tensor: TensorInfo): number {
  return backend.getMemoryOffset(tensor.dataId)
}

/** A new tensor of undefined content. */
export function output({ backend }: WasmContext, shape: readonly number[], dtype: DataType = 'float32'): TensorInfo {
  return backend.makeOutput([...shape], dtype)
}

export function size(tensor: TensorInfo): number {
  return tensor.shape.reduce((product, extent) => product * extent, 1)
}

/** Elements of an elementwise job worth a part of their own: about 10 µs. */
export const ELEMENTS = 8192
/** Columns of a job that sums over rows: one or two cache lines of each row. */
export const COLUMNS = 16

/** Rows of `width` values worth a part of their own. */
export function rowsWorth(width: number): number {
  return Math.max(1, Math.ceil(ELEMENTS / width))
}
