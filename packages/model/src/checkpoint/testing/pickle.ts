import { join, u16, u32 } from './stored-zip'

/** Pieces of pickles, put together by hand; the names are those of Python's pickletools. */
const ascii = (text: string) => new TextEncoder().encode(text)
const op = (character: string, ...rest: Uint8Array[]) => join([ascii(character), ...rest])

export const MARK = op('(')
export const STOP = op('.')
export const REDUCE = op('R')
export const EMPTY_TUPLE = op(')')
export const EMPTY_LIST = op(']')
export const EMPTY_DICT = op('}')
export const APPEND = op('a')
export const SETITEM = op('s')
export const BUILD = op('b')
export const PERSISTENT = op('Q')
export const FALSE = Uint8Array.of(0x89)

export const global = (module: string, name: string) => op('c', ascii(`${module}\n${name}\n`))
export const text = (value: string) => op('X', u32(ascii(value).length), ascii(value))
export const put = (index: number) => op('q', Uint8Array.of(index))
export const get = (index: number) => op('h', Uint8Array.of(index))
export const tuple = (...items: readonly Uint8Array[]) => join([MARK, ...items, op('t')])

export function number(value: number): Uint8Array {
  if (value >= 0 && value < 2 ** 16) return op('M', u16(value))
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value), true)
  return join([Uint8Array.of(0x8a, 8), bytes])
}

/** A whole pickle of protocol 2. */
export const pickle = (...parts: readonly Uint8Array[]) => join([Uint8Array.of(0x80, 2), ...parts, STOP])

export interface TensorPickle {
  readonly storage?: string
  readonly count: number
  readonly offset?: number
  readonly shape: readonly number[]
  readonly strides: readonly number[]
}

/** What torch.save writes for a tensor of 32-bit floats. */
export function tensor({ storage = '0', count, offset = 0, shape, strides }: TensorPickle): Uint8Array {
  const id = tuple(text('storage'), global('torch', 'FloatStorage'), text(storage), text('cpu'), number(count))
  const numbers = (values: readonly number[]) => tuple(...values.map(number))
  return join([
    global('torch._utils', '_rebuild_tensor_v2'),
    tuple(join([id, PERSISTENT]), number(offset), numbers(shape), numbers(strides), FALSE, EMPTY_DICT),
    REDUCE,
  ])
}

/** A dict of one name and value. */
export const dict = (name: string, value: Uint8Array) => join([EMPTY_DICT, text(name), value, SETITEM])
