import type * as tf from '@tensorflow/tfjs-core'

/** What our kernels need of the backend of `@tensorflow/tfjs-node`. */
export interface NativeBackend {
  readonly binding: {
    readonly TF_ATTR_BOOL: number
    readonly TF_ATTR_INT: number
    readonly TF_ATTR_SHAPE: number
    readonly TF_ATTR_STRING: number
    readonly TF_ATTR_TYPE: number
    createTensor(shape: readonly number[], dtype: number, values: Float32Array | Int32Array): number
    deleteTensor(id: number): void
    executeOp(name: string, attributes: object[], inputs: number[], outputs: number): NativeValue[]
    isUsingGpuDevice(): boolean
  }
  getInputTensorIds(tensors: readonly tf.TensorInfo[]): number[]
  createOutputTensor(value: NativeValue): tf.Tensor
}

/** A value in TensorFlow's memory; `dtype` is one of {@link DTYPES}. */
export interface NativeValue {
  readonly id: number
  readonly shape: readonly number[]
  readonly dtype: number
}

/** Numbers of `TF_DataType` in TensorFlow's C API. */
export const DTYPES = { float32: 1, int32: 3, int64: 9, bool: 10, resource: 20, uint32: 22 } as const

/** A flag, a count, a shape, a type of values or a name. */
type Attribute =
  boolean | number | readonly number[] | { readonly dtype: keyof typeof DTYPES } | { readonly name: string }

export type Attributes = Readonly<Record<string, Attribute>>

/**
 * Runs operations of TensorFlow by name, without the cost of a tensor of TensorFlow.js for each intermediate result. What was made is
 * freed by `dispose`, but for what `keep` was told of.
 */
export class Operations {
  private readonly made = new Set<number>()

  constructor(private readonly backend: NativeBackend) {}

  get onGraphicsCard(): boolean {
    return this.backend.binding.isUsingGpuDevice()
  }

  of({ shape, dtype, ...tensor }: tf.TensorInfo): NativeValue {
    const [id] = this.backend.getInputTensorIds([{ shape, dtype, ...tensor }])
    return { id, shape, dtype: DTYPES[dtype as 'float32' | 'int32' | 'bool'] }
  }

  /** The first result of an operation whose attribute `T` is the type of its first input. */
  run(name: string, inputs: readonly NativeValue[], attributes: Attributes = {}): NativeValue {
    return this.execute(name, inputs, [this.type('T', inputs[0].dtype), ...this.encode(attributes)], 1)[0]
  }

  /** An operation without an attribute `T`, with `outputs` results. */
  runUntyped(name: string, inputs: readonly NativeValue[], attributes: Attributes, outputs: number): NativeValue[] {
    return this.execute(name, inputs, this.encode(attributes), outputs)
  }

  scalar(value: number): NativeValue {
    return this.create([], 'float32', Float32Array.of(value))
  }

  integers(...values: number[]): NativeValue {
    return this.create([values.length], 'int32', Int32Array.from(values))
  }

  /** A number below 2³², given by its 32 bits. */
  unsigned(value: number, dtype: 'uint32' | 'int64'): NativeValue {
    // The binding takes 64 bits as two halves, the lower first.
    if (dtype === 'int64') return this.create([], 'int64', Int32Array.of(value, 0))
    return this.run('Bitcast', [this.create([], 'int32', Int32Array.of(value))], { type: { dtype: 'uint32' } })
  }

  /** 0, 1, 2, … */
  range(size: number, dtype: 'uint32' | 'int64'): NativeValue {
    const limits = [0, size, 1].map((value) => this.create([], 'int32', Int32Array.of(value)))
    const [range] = this.runUntyped('Range', limits, { Tidx: { dtype: 'int32' } }, 1)
    return dtype === 'int64' ? this.cast(range, dtype) : this.run('Bitcast', [range], { type: { dtype } })
  }

  cast(value: NativeValue, dtype: keyof typeof DTYPES): NativeValue {
    const attributes = [this.type('SrcT', value.dtype), this.type('DstT', DTYPES[dtype])]
    return this.execute('Cast', [value], attributes, 1)[0]
  }

  reshape(value: NativeValue, shape: readonly number[]): NativeValue {
    return this.run('Reshape', [value, this.integers(...shape)], { Tshape: { dtype: 'int32' } })
  }

  transpose(value: NativeValue, axes: readonly number[]): NativeValue {
    return this.run('Transpose', [value, this.integers(...axes)], { Tperm: { dtype: 'int32' } })
  }

  /** The mean or the sum over the last axis, which stays with size 1. */
  reduceLast(name: 'Mean' | 'Sum', value: NativeValue): NativeValue {
    return this.run(name, [value, this.integers(-1)], { keep_dims: true, Tidx: { dtype: 'int32' } })
  }

  /** Frees a value before the end. */
  free({ id }: NativeValue): void {
    this.made.delete(id)
    this.backend.binding.deleteTensor(id)
  }

  /** A value as a tensor, which outlives this. */
  keep(value: NativeValue): tf.Tensor {
    this.made.delete(value.id)
    return this.backend.createOutputTensor(value)
  }

  dispose(): void {
    for (const id of this.made) this.backend.binding.deleteTensor(id)
    this.made.clear()
  }

  private create(shape: number[], dtype: keyof typeof DTYPES, values: Float32Array | Int32Array): NativeValue {
    const id = this.backend.binding.createTensor(shape, DTYPES[dtype], values)
    this.made.add(id)
    return { id, shape, dtype: DTYPES[dtype] }
  }

  private execute(name: string, inputs: readonly NativeValue[], attributes: object[], outputs: number): NativeValue[] {
    const ids = inputs.map(({ id }) => id)
    const results = this.backend.binding.executeOp(name, attributes, ids, outputs)
    for (const { id } of results) this.made.add(id)
    return results
  }

  private type(name: string, value: number): object {
    return { name, type: this.backend.binding.TF_ATTR_TYPE, value }
  }

  private encode(attributes: Attributes): object[] {
    const { TF_ATTR_BOOL, TF_ATTR_INT, TF_ATTR_SHAPE, TF_ATTR_STRING } = this.backend.binding
    return Object.entries(attributes).map(([name, value]) => {
      if (typeof value === 'boolean') return { name, type: TF_ATTR_BOOL, value }
      if (typeof value === 'number') return { name, type: TF_ATTR_INT, value }
      if ('dtype' in value) return this.type(name, DTYPES[value.dtype])
      if ('name' in value) return { name, type: TF_ATTR_STRING, value: value.name }
      return { name, type: TF_ATTR_SHAPE, value }
    })
  }
}
