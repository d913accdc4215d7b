import type { ElementType } from './element-type'

/** Values that {@link decodeFloats} turns into 32-bit floats. */
export type FloatType = Extract<ElementType, 'F16' | 'BF16' | 'F32' | 'F64'>

export function isFloatType(type: ElementType): type is FloatType {
  return type === 'F32' || type === 'F16' || type === 'BF16' || type === 'F64'
}

/**
 * Little-endian values as 32-bit floats: exact for half precision and bfloat16, rounded to nearest for doubles. 32-bit
 * floats are not copied where the bytes lie so that they can be seen as such.
 */
export function decodeFloats(bytes: Uint8Array<ArrayBuffer>, type: FloatType): Float32Array {
  switch (type) {
    case 'F32':
      return new Float32Array(...aligned(bytes, 4))
    case 'F64':
      return Float32Array.from(new Float64Array(...aligned(bytes, 8)))
    case 'BF16':
      // The upper half of a 32-bit float.
      return new Float32Array(Uint32Array.from(new Uint16Array(...aligned(bytes, 2)), (bits) => bits << 16).buffer)
    case 'F16':
      return Float32Array.from(new Uint16Array(...aligned(bytes, 2)), halfPrecision)
  }
}

/** IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits. */
function halfPrecision(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = (bits & 0x3ff) / 1024
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN
  return exponent === 0 ? sign * fraction * 2 ** -14 : sign * (1 + fraction) * 2 ** (exponent - 15)
}

/** Typed arrays begin at multiples of their element size only. */
function aligned(
  bytes: Uint8Array<ArrayBuffer>,
  elementBytes: number,
): readonly [buffer: ArrayBuffer, byteOffset: number, length: number] {
  const { buffer, byteOffset, length } = bytes.byteOffset % elementBytes === 0 ? bytes : bytes.slice()
  return [buffer, byteOffset, length / elementBytes]
}

/** The bytes with each value's order turned around, between big-endian and little-endian. */
export function swapByteOrder(bytes: Uint8Array<ArrayBuffer>, elementBytes: number): Uint8Array<ArrayBuffer> {
  const swapped = bytes.slice()
  for (let start = 0; start < swapped.length; start += elementBytes) {
    swapped.subarray(start, start + elementBytes).reverse()
  }
  return swapped
}
