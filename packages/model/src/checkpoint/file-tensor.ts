import type { ElementType } from './element-type'

/** A tensor in a weights file, whose values are read when they are asked for. */
export interface FileTensor {
  readonly type: ElementType
  readonly shape: readonly number[]
  /**
   * The values as 32-bit floats, row-major, in memory of their own. Throws where the type is none of F32, F16, BF16 and
   * F64, and where the file cannot be read.
   */
  read(): Promise<Float32Array>
}

/** Weights files that are open. */
export interface OpenWeights {
  readonly tensors: ReadonlyMap<string, FileTensor>
  /** Bytes of all files together. */
  readonly size: number
  close(): Promise<void>
}

/** Values in a tensor of this shape. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, extent) => product * extent, 1)
}
