import type { NativeKernel } from '../native-kernel'
import type { NativeValue, Operations } from '../operations'

/** Its own gradient. */
export const dropout: NativeKernel = {
  name: 'ChexppDropout',
  run(operations, { x }, { rate, seed }) {
    return [dropValues(operations, operations.of(x), Number(rate), Number(seed))]
  },
}

/** The mask is that of the other backends: a hash of a value's place and the seed. */
export function dropValues(operations: Operations, x: NativeValue, rate: number, seed: number): NativeValue {
  if (rate === 0) return x
  const kept = operations.run('GreaterEqual', hashAndThreshold(operations, x.shape, rate, seed))
  const factors = operations.run('Mul', [operations.cast(kept, 'float32'), operations.scalar(1 / (1 - rate))])
  return operations.run('Mul', [x, factors])
}

/**
 * "lowbias32" of https://github.com/skeeto/hash-prospector for each place of a tensor. Graphics cards have no product of unsigned
 * integers in TensorFlow: there, 64 bits hold the product of 32 with 31, and what is over 32 is cut off.
 */
function hashAndThreshold(
  operations: Operations,
  shape: readonly number[],
  rate: number,
  seed: number,
): [hash: NativeValue, threshold: NativeValue] {
  const dtype = operations.onGraphicsCard ? 'int64' : 'uint32'
  const unsigned = (value: number) => operations.unsigned(value, dtype)
  const run = (name: string, value: NativeValue, other: NativeValue) => {
    const result = operations.run(name, [value, other])
    // Each is as large as the tensor and read once.
    operations.free(value)
    return result
  }
  const mixed = (value: NativeValue, shift: number) =>
    run('BitwiseXor', value, operations.run('RightShift', [value, unsigned(shift)]))
  const times = (value: NativeValue, factor: number) => {
    const product = run('Mul', value, unsigned(factor))
    return dtype === 'int64' ? run('BitwiseAnd', product, unsigned(0xffff_ffff)) : product
  }
  const size = shape.reduce((product, extent) => product * extent, 1)
  const places = operations.reshape(operations.range(size, dtype), shape)
  const first = times(mixed(run('BitwiseXor', places, unsigned(seed)), 16), 0x7feb_352d)
  return [mixed(times(mixed(first, 15), 0x846c_a68b), 16), unsigned(Math.round(rate * 2 ** 32))]
}
