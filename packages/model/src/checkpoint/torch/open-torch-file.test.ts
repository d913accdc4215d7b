import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { FileTensor } from '../file-tensor'
import { openWeights } from '../open-weights'

const FIXTURES = new URL('../fixtures/torch-files/', import.meta.url)

/** By PyTorch: scripts/torch_files_witness.py. */
const EXPECTED = JSON.parse(readFileSync(new URL('expected.json', FIXTURES), 'utf8')) as {
  readonly tensors: Readonly<Record<string, { readonly shape: readonly number[]; readonly values: readonly number[] }>>
}

const open = (name: string) => openWeights(fileURLToPath(new URL(name, FIXTURES)))

async function contents(tensors: ReadonlyMap<string, FileTensor>): Promise<unknown> {
  const entries = await Promise.all(
    [...tensors]
      .filter(([, { type }]) => type !== 'I64')
      .map(async ([name, tensor]) => [name, { shape: tensor.shape, values: Array.from(await tensor.read()) }]),
  )
  return Object.fromEntries(entries)
}

describe('openTorchFile', () => {
  it.each([
    'protocol-2.pt',
    'protocol-3.pt',
    'protocol-4.pt',
    'protocol-5.pt',
    'wrapped.pth',
    'legacy.pth',
    'big-endian.pt',
  ])('reads %s as PyTorch does', async (name) => {
    const weights = await open(name)
    const { tensors } = weights
    const floats = Object.fromEntries(Object.entries(EXPECTED.tensors).filter(([tensor]) => tensor !== 'numbers'))
    expect([...tensors.keys()]).toEqual(Object.keys(EXPECTED.tensors))
    expect(await contents(tensors)).toEqual(floats)
    await expect(tensors.get('numbers')!.read()).rejects.toThrow(`${name}: tensor "numbers" has type I64`)
    await weights.close()
  })

  it.each([
    ['whole-model.pt', 'names the Python object "torch.nn.modules.linear.Linear", which is refused'],
    ['expanded.pt', 'tensor "w" of shape [1000, 1000] and strides [0, 0] at 0 has values that overlap'],
    ['script.pt', 'is a TorchScript program'],
    ['expected.json.pt', 'cannot be read (ENOENT'],
  ])('refuses %s', async (name, message) => {
    await expect(open(name)).rejects.toThrow(message)
  })
})
