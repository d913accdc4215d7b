import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useBackend } from '../backends/use-backend'
import { readParameters } from '../read-parameters'
import { createStudentLabeler } from '../labeler/student-labeler'
import { CheckpointError } from './checkpoint-error'
import { loadCheckpoint, type Checkpoint } from './load-checkpoint'
import { encodeSafetensors, type Float32Tensor } from './safetensors/encode-safetensors'

const LAYOUTS = fileURLToPath(new URL('fixtures/layouts/', import.meta.url))
const BASE = join(LAYOUTS, 'base')

/** By PyTorch and transformers: scripts/chexbert_witness.py. */
const EXPECTED = JSON.parse(readFileSync(join(LAYOUTS, 'expected.json'), 'utf8')) as {
  readonly texts: readonly string[]
  readonly tokens: readonly number[]
  readonly probabilities: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>
}

let folder: string

beforeAll(async () => {
  await useBackend('cpu')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chexpp-load-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** The largest difference from PyTorch's probabilities. */
async function difference({ model, tokenizer }: Checkpoint, expected: string): Promise<number> {
  const labeler = createStudentLabeler(model, tokenizer, { batchSize: 1, onTruncated: () => undefined })
  const labelled = await labeler.label(EXPECTED.texts)
  return EXPECTED.probabilities[expected].reduce((most, row, text) => {
    const probabilities = labelled[text].probabilities!
    return row.flat().reduce((largest, value, place) => Math.max(largest, Math.abs(probabilities[place] - value)), most)
  }, 0)
}

describe('loadCheckpoint', () => {
  it.each([
    ['chexbert.pth', 'chexbert', 'chexbert', 'cls'],
    ['chexbert-2020.pth', 'chexbert', 'chexbert', 'cls'],
    ['chexpertpp', 'chexpertpp', 'separate', 'pooler'],
    ['sequence-classifier', 'hugging_face', 'linear', 'pooler'],
  ])('gives the probabilities of PyTorch for %s', async (name, expected, head, pooling) => {
    const checkpoint = await loadCheckpoint(join(LAYOUTS, name), { base: BASE })
    expect(checkpoint.model.config).toMatchObject({ head, pooling })
    expect(await difference(checkpoint, expected)).toBeLessThan(1e-5)
    expect(EXPECTED.texts.map((text) => Math.min(512, checkpoint.tokenizer.encode(text).length))).toEqual(
      EXPECTED.tokens,
    )
  })

  it('tells what became of the tensors of CheXbert', async () => {
    const { report, model } = await loadCheckpoint(join(LAYOUTS, 'chexbert.pth'), { base: BASE })
    expect(report.missing).toEqual([])
    expect(report.unused).toEqual(['module.bert.pooler.dense.weight', 'module.bert.pooler.dense.bias'])
    expect(report.renamed.length).toBe(model.parameters.size)
    expect(report.renamed).toContainEqual({ from: 'module.linear_heads.13.bias', to: 'linear_heads.13.bias' })
  })

  it('puts the classes of CheXpert++ in our order, and its observations by name', async () => {
    const { report } = await loadCheckpoint(join(LAYOUTS, 'chexpertpp'), { base: BASE })
    expect(report.unused).toEqual([])
    expect(report.renamed).toContainEqual({ from: 'classifiers.Airspace Opacity.bias', to: 'linear_heads.4.bias' })
    expect(report.renamed).toContainEqual({
      from: 'bert.embeddings.LayerNorm.gamma',
      to: 'bert.embeddings.LayerNorm.weight',
    })
  })

  it('asks for a base where a file brings no configuration, or no tokenizer', async () => {
    const chexbert = join(LAYOUTS, 'chexbert.pth')
    await expect(loadCheckpoint(chexbert)).rejects.toThrow('is a single file, which needs more; name a folder that has')
    await expect(loadCheckpoint(join(LAYOUTS, 'chexpertpp'))).rejects.toThrow('tokenizer.json or vocab.txt as the base')
    await expect(loadCheckpoint(chexbert, { base: folder })).rejects.toThrow(
      `${join(folder, 'config.json')}: is missing: ${chexbert} brings no config.json itself`,
    )
  })
})

describe('an encoder without a head', () => {
  /** The encoder of the sequence classifier under other names. */
  const writeEncoder = async (rename: (name: string) => string | undefined) => {
    const { model } = await loadCheckpoint(join(LAYOUTS, 'sequence-classifier'))
    const tensors = new Map<string, Float32Tensor>()
    for (const [name, tensor] of await readParameters(model)) {
      const renamed = rename(name)
      if (renamed !== undefined) tensors.set(renamed, tensor)
    }
    for (const name of ['config.json', 'vocab.txt']) await copyFile(join(BASE, name), join(folder, name))
    await writeFile(join(folder, 'model.safetensors'), encodeSafetensors(tensors))
  }
  const bare = (name: string) => (name.startsWith('bert.') ? name.slice('bert.'.length) : undefined)

  it('gets one from a seed where that is asked for', async () => {
    await writeEncoder(bare)
    const { model, report } = await loadCheckpoint(folder, { freshHead: { seed: 1 } })
    expect(report.missing).toEqual(['classifier.weight', 'classifier.bias'])
    expect(report.unused).toEqual(['pooler.dense.weight', 'pooler.dense.bias'])
    const stored = await readParameters((await loadCheckpoint(join(LAYOUTS, 'sequence-classifier'))).model)
    const loaded = await readParameters(model)
    const name = 'bert.encoder.layer.1.output.dense.weight'
    expect(loaded.get(name)).toEqual(stored.get(name))
    const again = await loadCheckpoint(folder, { freshHead: { seed: 1 } })
    expect(await readParameters(again.model)).toEqual(loaded)
    const other = await loadCheckpoint(folder, { freshHead: { seed: 2 } })
    expect((await readParameters(other.model)).get('classifier.weight')).not.toEqual(loaded.get('classifier.weight'))
  })

  it('keeps its pooler where the head reads that, and draws one where there is none', async () => {
    await writeEncoder(bare)
    const fresh = { seed: 1, head: 'separate', pooling: 'pooler' } as const
    expect((await loadCheckpoint(folder, { freshHead: fresh })).report.missing.length).toBe(28)
    await writeEncoder((name) => (name.includes('pooler') ? undefined : bare(name)))
    const { report } = await loadCheckpoint(folder, { freshHead: fresh })
    expect(report.missing.slice(0, 2)).toEqual(['bert.pooler.dense.weight', 'bert.pooler.dense.bias'])
  })

  it('is an error else, as is a head of another size', async () => {
    await writeEncoder(bare)
    await expect(loadCheckpoint(folder)).rejects.toThrow('2 parameters are missing: classifier.weight, classifier.bias')
    await rm(join(folder, 'model.safetensors'))
    await expect(loadCheckpoint(folder)).rejects.toThrow('model.safetensors: is missing, as are')
  })

  it('is an error where it is larger than the configuration says', async () => {
    await writeEncoder((name) => name.replace('layer.1.', 'layer.2.'))
    const loading = loadCheckpoint(folder, { freshHead: { seed: 1 } })
    await expect(loading).rejects.toThrow('parameters are missing: bert.encoder.layer.1.')
    await expect(loading).rejects.toThrow('tensors belong to no parameter of the model: bert.encoder.layer.2.')
  })

  it('is an error where two tensors are the same parameter', async () => {
    const { model } = await loadCheckpoint(join(LAYOUTS, 'sequence-classifier'))
    const tensors = new Map(await readParameters(model))
    tensors.set('module.classifier.bias', tensors.get('classifier.bias')!)
    await copyFile(join(BASE, 'config.json'), join(folder, 'config.json'))
    await writeFile(join(folder, 'model.safetensors'), encodeSafetensors(tensors))
    await expect(loadCheckpoint(folder, { base: BASE })).rejects.toThrow(
      'has classifier.bias twice, as classifier.bias and module.classifier.bias',
    )
  })
})

describe('a model in several files', () => {
  const copy = async (change: (index: Record<string, string>) => unknown) => {
    const source = join(LAYOUTS, 'sequence-classifier')
    for (const name of ['config.json', 'model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors']) {
      await copyFile(join(source, name), join(folder, name))
    }
    const json: unknown = JSON.parse(await readFile(join(source, 'model.safetensors.index.json'), 'utf8'))
    const changed = change((json as { readonly weight_map: Record<string, string> }).weight_map)
    await writeFile(join(folder, 'model.safetensors.index.json'), JSON.stringify(changed))
    return loadCheckpoint(folder, { base: BASE })
  }

  it.each([
    ['no list', () => ({}), 'has no "weight_map"'],
    ['a way out of the folder', () => ({ weight_map: { w: '../x.safetensors' } }), 'no weights file beside it for w'],
    ['an index of itself', () => ({ weight_map: { w: 'model.safetensors.index.json' } }), 'no weights file beside it'],
    ['a file that is missing', () => ({ weight_map: { w: 'x.safetensors' } }), 'x.safetensors: cannot be read'],
    [
      'a tensor that its file lacks',
      (map: Record<string, string>) => ({ weight_map: { ...map, w: 'model-00001-of-00002.safetensors' } }),
      'says that model-00001-of-00002.safetensors has w, which it lacks',
    ],
  ])('is refused with %s', async (_, change, message) => {
    const error = await copy(change).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CheckpointError)
    expect((error as Error).message).toContain(message)
  })
})
