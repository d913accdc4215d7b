import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeSafetensors } from './encode-safetensors'
import { float32Values, parseSafetensors } from './parse-safetensors'
import { SafetensorsError } from './safetensors-error'

/** A file with this header and so many bytes of data. */
function file(header: unknown, dataBytes: number): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header))
  const bytes = new Uint8Array(8 + text.length + dataBytes)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true)
  bytes.set(text, 8)
  return bytes
}

function claiming(headerBytes: bigint): Uint8Array {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setBigUint64(0, headerBytes, true)
  return bytes
}

const entry = (shape: unknown, offsets: unknown, dtype: unknown = 'F32') => ({ dtype, shape, data_offsets: offsets })

describe('encodeSafetensors', () => {
  it('is read back value for value', () => {
    const tensor = fc.array(fc.nat(3), { maxLength: 3 }).chain((shape) =>
      fc.record({
        shape: fc.constant(shape),
        values: fc.float32Array({ minLength: size(shape), maxLength: size(shape) }),
      }),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.string(), tensor), (content) => {
        fc.pre(!Object.hasOwn(content, '__metadata__'))
        const tensors = new Map(Object.entries(content))
        const stored = parseSafetensors(encodeSafetensors(tensors), 'x.safetensors')
        expect(new Set(stored.keys())).toEqual(new Set(tensors.keys()))
        for (const [name, { shape, values }] of tensors) {
          expect(stored.get(name)!.shape).toEqual(shape)
          expect(float32Values(stored.get(name)!, name, 'x')).toEqual(values)
        }
      }),
    )
  })

  it('begins the data at a multiple of 8 bytes', () => {
    const bytes = encodeSafetensors(new Map([['odd', { shape: [1], values: Float32Array.of(1) }]]))
    expect((bytes.length - 4) % 8).toBe(0)
  })

  it('refuses values that do not fill their shape', () => {
    const tensors = new Map([['w', { shape: [2, 3], values: new Float32Array(5) }]])
    expect(() => encodeSafetensors(tensors)).toThrow('Tensor "w" of shape [2, 3] needs 6 values, not 5')
  })
})

function size(shape: readonly number[]): number {
  return shape.reduce((product, extent) => product * extent, 1)
}

describe('parseSafetensors', () => {
  it('reads a file that Python wrote, as a view without a copy', () => {
    const bytes = readFileSync(new URL('../../fixtures/tiny-bert/model.safetensors', import.meta.url))
    const tensors = parseSafetensors(bytes, 'model.safetensors')
    const weight = tensors.get('classifier.weight')!
    expect(weight.type).toBe('F32')
    expect(weight.shape).toEqual([56, 16])
    expect(weight.bytes.buffer).toBe(bytes.buffer)
  })

  it.each([
    ['an empty file', new Uint8Array(0), 'has 0 bytes, too few'],
    ['a header longer than the file', claiming(9n), 'claims a header of 9 bytes, but has 16 in all'],
    ['a header of gigabytes', claiming(2n ** 34n), 'no more than 25000000 are accepted'],
    ['a header of 2⁶⁴ − 1 bytes', claiming(2n ** 64n - 1n), 'no more than 25000000 are accepted'],
    ['a header that is no JSON', file('{"w":', 0), 'header that is not JSON'],
    ['a header that is no UTF-8', claiming(8n).fill(0xff, 8), 'header that is not JSON'],
    ['a header that is a list', file([], 0), 'not a JSON object'],
    ['a tensor without description', file({ w: null }, 0), 'tensor "w" has no description'],
    ['a tensor without type', file({ w: entry([1], [0, 4], 7) }, 4), 'tensor "w" has no "dtype"'],
    ['an unknown type', file({ w: entry([1], [0, 4], 'F33') }, 4), 'tensor "w" has an unknown type "F33"'],
    ['a negative size', file({ w: entry([-1], [0, 4]) }, 4), 'tensor "w" has a "shape" that is not'],
    ['a broken size', file({ w: entry([0.5], [0, 2]) }, 2), 'tensor "w" has a "shape" that is not'],
    ['one offset', file({ w: entry([1], [0]) }, 4), 'tensor "w" has "data_offsets" that are not two'],
    ['data beyond the end', file({ w: entry([2], [0, 8]) }, 4), 'bytes 0 to 8, but the file has 4 bytes of data'],
    ['an end before the beginning', file({ w: entry([1], [4, 0]) }, 4), 'tensor "w" lies at bytes 4 to 0'],
    ['a shape larger than its bytes', file({ w: entry([1e9, 1e9], [0, 4]) }, 4), 'takes 4000000000000000000 bytes'],
    ['a shape beyond all numbers', file({ w: entry(Array(40).fill(1e9), [0, 4]) }, 4), 'takes Infinity bytes'],
    ['two tensors in one place', file({ v: entry([1], [0, 4]), w: entry([1], [0, 4]) }, 4), 'begins at byte 0'],
    [
      'a gap',
      file({ v: entry([1], [0, 4]), w: entry([1], [8, 12]) }, 12),
      '"w" begins at byte 8 of the data instead of 4',
    ],
    ['data of no tensor', file({ w: entry([1], [0, 4]) }, 8), 'has 8 bytes of data, of which its tensors cover 4'],
  ])('refuses %s, naming it', (_, bytes, message) => {
    expect(() => parseSafetensors(bytes, 'model.safetensors')).toThrow(SafetensorsError)
    expect(() => parseSafetensors(bytes, 'model.safetensors')).toThrow(message)
    expect(() => parseSafetensors(bytes, 'model.safetensors')).toThrow('model.safetensors: ')
  })

  it('gives an error of its own kind, and nothing else, for any damaged file', () => {
    const whole = encodeSafetensors(new Map([['w', { shape: [2], values: Float32Array.of(1, 2) }]]))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const damaged = whole.slice(0, length)
        if (at < length) damaged[at] = byte
        try {
          parseSafetensors(damaged, 'x')
        } catch (error) {
          expect(error).toBeInstanceOf(SafetensorsError)
        }
      }),
    )
  })
})

describe('float32Values', () => {
  const stored = (type: string, bytes: readonly number[]) => {
    const whole = file({ w: entry([bytes.length / (type === 'F64' ? 8 : 2)], [0, bytes.length], type) }, bytes.length)
    whole.set(bytes, whole.length - bytes.length)
    return parseSafetensors(whole, 'x').get('w')!
  }

  it('widens half precision, exactly', () => {
    // 1, −2, 65504 (the largest), 2⁻²⁴ (the smallest), ∞: IEEE 754, binary16.
    const bytes = [0x00, 0x3c, 0x00, 0xc0, 0xff, 0x7b, 0x01, 0x00, 0x00, 0x7c]
    expect(Array.from(float32Values(stored('F16', bytes), 'w', 'x'))).toEqual([1, -2, 65504, 2 ** -24, Infinity])
  })

  it('widens bfloat16 and narrows doubles', () => {
    expect(Array.from(float32Values(stored('BF16', [0x80, 0x3f, 0x20, 0xc1]), 'w', 'x'))).toEqual([1, -10])
    const double = new Uint8Array(Float64Array.of(0.1).buffer)
    expect(Array.from(float32Values(stored('F64', [...double]), 'w', 'x'))).toEqual([Math.fround(0.1)])
  })

  it('refuses another element type by name', () => {
    expect(() => float32Values(stored('I16', [0, 0]), 'w', 'x')).toThrow('x: tensor "w" has type I16')
  })
})
