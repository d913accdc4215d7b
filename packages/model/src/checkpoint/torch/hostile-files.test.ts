import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CheckpointError } from '../checkpoint-error'
import { openWeights } from '../open-weights'
import * as p from '../testing/pickle'
import { join as concat, storedZip, u32, type ZipEntry } from '../testing/stored-zip'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chexpp-hostile-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function openBytes(bytes: Uint8Array): Promise<void> {
  const path = join(folder, 'hostile.pth')
  await writeFile(path, bytes)
  const weights = await openWeights(path)
  try {
    for (const tensor of weights.tensors.values()) if (tensor.type.includes('F')) await tensor.read()
  } finally {
    await weights.close()
  }
}

const zipOf = (pickle: Uint8Array, more: Readonly<Record<string, ZipEntry>> = {}) =>
  storedZip({ 'a/data.pkl': { content: pickle }, 'a/data/0': { content: new Uint8Array(16) }, ...more })

const weights = (tensor: p.TensorPickle) => zipOf(p.pickle(p.dict('w', p.tensor(tensor))))
const GOOD = { count: 4, shape: [2, 2], strides: [2, 1] }

async function refusal(bytes: Uint8Array): Promise<CheckpointError> {
  const error = await openBytes(bytes).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(CheckpointError)
  expect((error as CheckpointError).path).toBe(join(folder, 'hostile.pth'))
  return error as CheckpointError
}

describe('a hostile file of torch.save', () => {
  it('is read where it is sound, so that what follows fails for its own reason', async () => {
    await expect(openBytes(weights(GOOD))).resolves.toBeUndefined()
  })

  const call = (module: string, name: string, ...args: readonly Uint8Array[]) =>
    p.pickle(p.global(module, name), p.tuple(...args), p.REDUCE)

  it.each([
    ['calls os.system', call('os', 'system', p.text('touch hacked')), '"os.system", which is refused'],
    ['calls eval', call('builtins', 'eval', p.text('1')), '"builtins.eval", which is refused'],
    ['calls getattr', call('builtins', 'getattr', p.text('a'), p.text('b')), '"builtins.getattr", which is refused'],
    ['imports by a name from the stack', p.pickle(p.text('os'), p.text('system'), Uint8Array.of(0x93)), '"os.system"'],
    ['names a part of JavaScript', p.pickle(p.global('__proto__', 'constructor')), '"__proto__.constructor"'],
    ['loads another pickle', call('torch.storage', '_load_from_bytes', p.text('')), '"torch.storage._load_from_bytes"'],
    ['uses the extension registry', p.pickle(Uint8Array.of(0x82, 1)), 'instruction 0x82'],
    ['imports in the text form of protocol 0', p.pickle(concat([p.global('os', 'x')]).fill(0x69, 0, 1)), '0x69'],
    ['calls a number', p.pickle(p.number(1), p.EMPTY_TUPLE, p.REDUCE), 'calls a value that is no function'],
    ['rebuilds a tensor of nothing', call('torch._utils', '_rebuild_tensor_v2'), 'in a way that PyTorch does not'],
    ['gives a number a state', p.pickle(p.number(1), p.EMPTY_DICT, p.BUILD), 'gives a state to a value'],
    ['adds to a number', p.pickle(p.number(1), p.number(1), p.APPEND), 'adds items to a value that holds none'],
    ['takes from an empty stack', p.pickle(p.REDUCE), 'takes a value where there is none'],
    ['takes what lies below a mark', p.pickle(p.number(1), p.MARK, p.SETITEM), 'takes a value where there is none'],
    ['ends what was not begun', p.pickle(new TextEncoder().encode('t')), 'ends a container that was not begun'],
    ['asks for what was not kept', p.pickle(p.get(3)), 'asks for the value 3'],
    ['has no end', p.pickle(p.EMPTY_DICT).slice(0, -1), 'in the middle of a value'],
    ['has no tensors', p.pickle(p.EMPTY_DICT), 'has no named tensors'],
    ['is a number', p.pickle(p.number(1)), 'has no named tensors'],
    ['is of protocol 9', Uint8Array.of(0x80, 9, 0x2e), 'pickle protocol 9'],
    ['has a text of 4 GB', p.pickle(concat([Uint8Array.of(0x58), u32(0xffffffff)])), 'a text of 4294967295 bytes'],
    ['has a number of 4 GB', p.pickle(concat([Uint8Array.of(0x8b), u32(0x7fffffff)])), 'a number of 2147483647 bytes'],
    ['has an endless name', p.pickle(p.global('a'.repeat(1000), 'b')), 'a name of more than 300 characters'],
    ['nests without end', p.pickle(...Array<Uint8Array>(2000).fill(p.MARK)), 'too many values within each other'],
    [
      'makes millions of lists',
      p.pickle(concat(Array<Uint8Array>(500_001).fill(p.EMPTY_LIST))),
      'more than 500000 instructions',
    ],
    ['is its own content', p.pickle(p.EMPTY_DICT, p.put(0), p.text('w'), p.get(0), p.SETITEM), 'has no named tensors'],
    [
      'is its own weights',
      p.pickle(p.EMPTY_DICT, p.put(0), p.text('state_dict'), p.get(0), p.SETITEM),
      'has no named tensors',
    ],
  ])('that %s', async (_, pickle, message) => {
    expect((await refusal(zipOf(pickle))).message).toContain(message)
  })

  it('with lists in lists, 100,000 deep, does not exhaust the stack', async () => {
    const lists = concat([
      ...Array<Uint8Array>(100_000).fill(p.EMPTY_LIST),
      ...Array<Uint8Array>(99_999).fill(p.APPEND),
    ])
    expect((await refusal(zipOf(p.pickle(lists)))).message).toContain('has no named tensors')
  })

  it.each([
    [
      'a shape of gigabytes',
      { ...GOOD, shape: [2 ** 31, 2 ** 20], strides: [2 ** 20, 1] },
      'reaches beyond its storage',
    ],
    ['a shape beyond all numbers', { ...GOOD, shape: Array(8).fill(2 ** 50), strides: Array(8).fill(1) }, 'beyond'],
    ['more dimensions than tensors have', { ...GOOD, shape: Array(9).fill(1), strides: Array(9).fill(1) }, 'does not'],
    ['a negative size', { ...GOOD, shape: [-2, -2] }, 'in a way that PyTorch does not'],
    ['strides that overlap', { ...GOOD, strides: [1, 1] }, 'has values that overlap'],
    ['strides of 0', { ...GOOD, shape: [1000, 1000], strides: [0, 0] }, 'has values that overlap'],
    ['an offset beyond the storage', { ...GOOD, offset: 1 }, 'reaches beyond its storage of 4 values'],
    ['too few strides', { ...GOOD, strides: [1] }, 'in a way that PyTorch does not'],
    ['a storage larger than its entry', { ...GOOD, count: 2 ** 40 }, 'claims a storage of 4398046511104 bytes'],
    ['a storage that is missing', { ...GOOD, storage: '../0' }, 'which the file lacks'],
  ])('with %s', async (_, tensor, message) => {
    expect((await refusal(weights(tensor))).message).toContain(message)
  })

  const pickle = p.pickle(p.dict('w', p.tensor(GOOD)))
  it.each([
    ['a compressed entry', zipOf(pickle, { 'a/data/0': { content: new Uint8Array(16), method: 8 } }), 'is compressed'],
    [
      'an entry that claims gigabytes',
      zipOf(pickle, { 'a/data/0': { content: new Uint8Array(16), claimedSize: 2 ** 31 } }),
      'claims 2147483648 bytes, more than the whole file',
    ],
    [
      'an entry beyond the end',
      storedZip({
        'a/data.pkl': { content: p.pickle(p.dict('w', p.tensor({ count: 375, shape: [375], strides: [1] }))) },
        'a/version': { content: new Uint8Array(2000) },
        'a/data/0': { content: new Uint8Array(0), claimedSize: 1500 },
      }),
      'file data overflows file bounds',
    ],
    ['a way out of the archive', zipOf(pickle, { '../../etc/passwd': { content: pickle } }), 'invalid relative path'],
    ['no pickle', storedZip({ 'a/data/0': { content: pickle } }), 'without data.pkl'],
    ['an order of bytes that is none', zipOf(pickle, { 'a/byteorder': { content: p.text('x') } }), 'byteorder'],
    ['nothing but the start', Uint8Array.of(0x50, 0x4b, 3, 4), 'is no sound zip archive'],
    ['no content', new Uint8Array(0), 'is no file of torch.save'],
    ['text', new TextEncoder().encode('version https://git-lfs'), 'is no file of torch.save'],
  ])('that is a zip with %s', async (_, bytes, message) => {
    expect((await refusal(bytes)).message).toContain(message)
  })

  it.each(['wrapped.pth', 'legacy.pth'])(
    'that is %s with bytes changed and cut off gives its own error',
    async (name) => {
      const whole = await readFile(fileURLToPath(new URL(`../fixtures/torch-files/${name}`, import.meta.url)))
      const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
      const damage = fc.tuple(fc.array(change, { minLength: 1, maxLength: 4 }), fc.option(fc.nat(whole.length)))
      await fc.assert(
        fc.asyncProperty(damage, async ([changes, length]) => {
          const damaged = Uint8Array.from(whole)
          for (const { at, byte } of changes) damaged[at] = byte
          const error = await openBytes(damaged.slice(0, length ?? undefined)).catch((caught: unknown) => caught)
          if (error !== undefined) expect(error).toBeInstanceOf(CheckpointError)
        }),
        { numRuns: 150, seed: 1 },
      )
    },
  )
})
