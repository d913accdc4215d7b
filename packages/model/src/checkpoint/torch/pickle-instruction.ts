import type { ByteReader } from './byte-reader'

/** Python names are short; torch's longest has 60 characters. */
const MAX_NAME_CHARACTERS = 300

/** The longest text of a usual checkpoint is a tensor's name or a training script's argument. */
const MAX_STRING_BYTES = 1_000_000

/** Sizes fit 8 bytes and random seeds 9; more makes numbers of which arithmetic alone takes long. */
const MAX_INTEGER_BYTES = 16

/** One instruction of a pickle with its argument; what acts alike is one kind. */
export type PickleInstruction =
  | { readonly kind: 'push'; readonly value: null | boolean | number | bigint | string | Uint8Array }
  | { readonly kind: 'pushEmpty'; readonly container: 'list' | 'tuple' | 'dict' | 'set' }
  /** Takes all since the last mark into a new container. */
  | { readonly kind: 'collect'; readonly container: 'list' | 'tuple' | 'dict' | 'set' }
  | { readonly kind: 'tuple'; readonly length: number }
  /** Adds all since the last mark to the container below it. */
  | { readonly kind: 'extend'; readonly container: 'list' | 'dict' | 'set' }
  /** Adds one item, or one key with its value, to the container below it. */
  | { readonly kind: 'add'; readonly container: 'list' | 'dict' }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'put'; readonly index: number }
  | { readonly kind: 'get'; readonly index: number }
  | {
      readonly kind:
        | 'mark'
        | 'pop'
        | 'popMark'
        | 'duplicate'
        | 'memoize'
        | 'globalFromStack'
        | 'call'
        | 'construct'
        | 'constructWithKeywords'
        | 'build'
        | 'persistent'
        | 'none'
    }
  | { readonly kind: 'stop' }

const of = <K extends PickleInstruction>(instruction: K) => instruction

/**
 * Instructions of protocols 2 to 5 by their code, as in Python's Lib/pickletools.py. The text forms of protocol 0, the
 * extension registry and buffers outside the pickle are left out: torch writes none of them.
 */
const INSTRUCTIONS: Readonly<Record<number, (reader: ByteReader) => PickleInstruction>> = {
  0x80: protocol,
  0x95: (reader) => (reader.uint64(), of({ kind: 'none' })),
  [code('.')]: () => of({ kind: 'stop' }),
  [code('(')]: () => of({ kind: 'mark' }),
  [code('0')]: () => of({ kind: 'pop' }),
  [code('1')]: () => of({ kind: 'popMark' }),
  [code('2')]: () => of({ kind: 'duplicate' }),

  [code('N')]: () => of({ kind: 'push', value: null }),
  0x88: () => of({ kind: 'push', value: true }),
  0x89: () => of({ kind: 'push', value: false }),
  [code('J')]: (reader) => of({ kind: 'push', value: reader.int32() }),
  [code('K')]: (reader) => of({ kind: 'push', value: reader.uint8() }),
  [code('M')]: (reader) => of({ kind: 'push', value: reader.uint16() }),
  0x8a: (reader) => of({ kind: 'push', value: integer(reader, reader.uint8()) }),
  0x8b: (reader) => of({ kind: 'push', value: integer(reader, reader.uint32()) }),
  [code('G')]: (reader) => of({ kind: 'push', value: reader.float64() }),
  [code('X')]: (reader) => of({ kind: 'push', value: text(reader, reader.uint32()) }),
  0x8c: (reader) => of({ kind: 'push', value: text(reader, reader.uint8()) }),
  0x8d: (reader) => of({ kind: 'push', value: text(reader, reader.uint64()) }),
  [code('T')]: (reader) => of({ kind: 'push', value: text(reader, reader.uint32()) }),
  [code('U')]: (reader) => of({ kind: 'push', value: text(reader, reader.uint8()) }),
  [code('B')]: (reader) => of({ kind: 'push', value: bytes(reader, reader.uint32()) }),
  [code('C')]: (reader) => of({ kind: 'push', value: bytes(reader, reader.uint8()) }),
  0x8e: (reader) => of({ kind: 'push', value: bytes(reader, reader.uint64()) }),
  0x96: (reader) => of({ kind: 'push', value: bytes(reader, reader.uint64()) }),

  [code(']')]: () => of({ kind: 'pushEmpty', container: 'list' }),
  [code(')')]: () => of({ kind: 'pushEmpty', container: 'tuple' }),
  [code('}')]: () => of({ kind: 'pushEmpty', container: 'dict' }),
  0x8f: () => of({ kind: 'pushEmpty', container: 'set' }),
  [code('l')]: () => of({ kind: 'collect', container: 'list' }),
  [code('t')]: () => of({ kind: 'collect', container: 'tuple' }),
  [code('d')]: () => of({ kind: 'collect', container: 'dict' }),
  0x91: () => of({ kind: 'collect', container: 'set' }),
  0x85: () => of({ kind: 'tuple', length: 1 }),
  0x86: () => of({ kind: 'tuple', length: 2 }),
  0x87: () => of({ kind: 'tuple', length: 3 }),
  [code('a')]: () => of({ kind: 'add', container: 'list' }),
  [code('s')]: () => of({ kind: 'add', container: 'dict' }),
  [code('e')]: () => of({ kind: 'extend', container: 'list' }),
  [code('u')]: () => of({ kind: 'extend', container: 'dict' }),
  0x90: () => of({ kind: 'extend', container: 'set' }),

  [code('c')]: (reader) => of({ kind: 'global', name: `${name(reader)}.${name(reader)}` }),
  0x93: () => of({ kind: 'globalFromStack' }),
  [code('R')]: () => of({ kind: 'call' }),
  0x81: () => of({ kind: 'construct' }),
  0x92: () => of({ kind: 'constructWithKeywords' }),
  [code('b')]: () => of({ kind: 'build' }),
  [code('Q')]: () => of({ kind: 'persistent' }),

  [code('q')]: (reader) => of({ kind: 'put', index: reader.uint8() }),
  [code('r')]: (reader) => of({ kind: 'put', index: reader.uint32() }),
  0x94: () => of({ kind: 'memoize' }),
  [code('h')]: (reader) => of({ kind: 'get', index: reader.uint8() }),
  [code('j')]: (reader) => of({ kind: 'get', index: reader.uint32() }),
}

/** The next instruction. Throws the reader's error where there is none, or none that is known. */
export function readInstruction(reader: ByteReader): PickleInstruction {
  const opcode = reader.uint8()
  const read = INSTRUCTIONS[opcode]
  if (read === undefined) {
    throw reader.fail(`has the instruction 0x${opcode.toString(16)}, which no weights file has a use for`)
  }
  return read(reader)
}

function code(character: string): number {
  return character.charCodeAt(0)
}

function protocol(reader: ByteReader): PickleInstruction {
  const version = reader.uint8()
  if (version < 2 || version > 5) throw reader.fail(`has pickle protocol ${version}; 2 to 5 are read`)
  return { kind: 'none' }
}

function name(reader: ByteReader): string {
  return reader.line(MAX_NAME_CHARACTERS)
}

function bytes(reader: ByteReader, length: number): Uint8Array {
  if (length > MAX_STRING_BYTES) {
    throw reader.fail(`has a text of ${length} bytes; no more than ${MAX_STRING_BYTES} are accepted`)
  }
  return reader.bytes(length)
}

function text(reader: ByteReader, length: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes(reader, length))
  } catch (error) {
    if (error instanceof TypeError) throw reader.fail('has a text that is no UTF-8')
    throw error
  }
}

/** Little-endian two's complement; a plain number where it is exact. */
function integer(reader: ByteReader, length: number): number | bigint {
  if (length > MAX_INTEGER_BYTES) throw reader.fail(`has a number of ${length} bytes`)
  const unsigned = reader.bytes(length).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  const value = BigInt.asIntN(length * 8, unsigned)
  return BigInt.asIntN(53, value) === value ? Number(value) : value
}
