import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useBackend } from '../backends/use-backend'
import { TINY_STUDENT } from '../config/encoder-config'
import { ConfigError } from '../config/config-error'
import { readParameters } from '../read-parameters'
import { createModel } from '../student-model'
import { Tokenizer } from '../tokenizer/tokenizer'
import { trainWordPiece } from '../tokenizer/train-word-piece'
import { CheckpointError } from './checkpoint-error'
import { encodeSafetensors, type Float32Tensor } from './safetensors/encode-safetensors'
import { loadCheckpoint } from './load-checkpoint'
import { saveCheckpoint } from './save-checkpoint'
import { SafetensorsError } from './safetensors/safetensors-error'

const tokenizer = Tokenizer.fromJson(trainWordPiece(['no effusion'], { vocabularySize: 40 }))
const CONFIG = { ...TINY_STUDENT, vocabularySize: 40, hiddenSize: 4, intermediateSize: 8, layers: 1, maxPositions: 8 }
const content = () => ({ model: createModel(CONFIG, { seed: 1 }), tokenizer })

let folder: string

beforeAll(async () => {
  await useBackend('cpu')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chexpp-checkpoint-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('saveCheckpoint', () => {
  it('is read back equal by loadCheckpoint', async () => {
    const { model } = content()
    await saveCheckpoint(folder, { model, tokenizer })
    const loaded = await loadCheckpoint(folder)
    expect(loaded.model.config).toEqual(CONFIG)
    expect(await readParameters(loaded.model)).toEqual(await readParameters(model))
    expect(loaded.tokenizer.toJson()).toEqual(tokenizer.toJson())
    expect(loaded.report).toEqual({ missing: [], unused: [], renamed: [] })
  })

  it('makes the folder, and leaves nothing but the four files in it', async () => {
    const path = join(folder, 'runs', 'best')
    await saveCheckpoint(path, content())
    await saveCheckpoint(path, content())
    expect((await readdir(path)).sort()).toEqual([
      'config.json',
      'model.safetensors',
      'tokenizer.json',
      'tokenizer_config.json',
    ])
  })

  it('keeps the old files where the new ones cannot be written', async () => {
    await saveCheckpoint(folder, content())
    const before = await readFile(join(folder, 'model.safetensors'))
    // A folder in the tokenizer's place: renaming a file onto it fails, as a full disk would.
    await rm(join(folder, 'tokenizer.json'))
    await mkdir(join(folder, 'tokenizer.json'))
    const other = createModel(CONFIG, { seed: 2 })
    await expect(saveCheckpoint(folder, { model: other, tokenizer })).rejects.toThrow(
      `${join(folder, 'tokenizer.json')}: cannot be written`,
    )
    expect(await readFile(join(folder, 'model.safetensors'))).toEqual(before)
    expect((await readdir(folder)).sort()).toEqual([
      'config.json',
      'model.safetensors',
      'tokenizer.json',
      'tokenizer_config.json',
    ])
  })

  it('names a place where no folder can be made', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(saveCheckpoint(join(folder, 'file'), content())).rejects.toThrow('cannot be made a folder')
  })
})

describe('loadCheckpoint', () => {
  const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value))
  const rewriteWeights = async (change: (tensors: Map<string, Float32Tensor>) => void) => {
    const { model } = content()
    await saveCheckpoint(folder, { model, tokenizer })
    const tensors = new Map(await readParameters(model))
    change(tensors)
    await writeFile(join(folder, 'model.safetensors'), encodeSafetensors(tensors))
  }

  it('opens a checkpoint that Python wrote', async () => {
    const source = fileURLToPath(new URL('../fixtures/tiny-bert/', import.meta.url))
    for (const name of ['config.json', 'model.safetensors']) await copyFile(join(source, name), join(folder, name))
    await write('tokenizer.json', tokenizer.toJson())
    const { model } = await loadCheckpoint(folder)
    expect(model.config.hiddenSize).toBe(16)
    expect(model.parameters.size).toBe(39)
  })

  it.each(['config.json', 'tokenizer.json', 'model.safetensors'])('names a missing %s', async (name) => {
    await saveCheckpoint(folder, content())
    await rm(join(folder, name))
    const error = await loadCheckpoint(folder).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CheckpointError)
    expect((error as CheckpointError).path).toBe(join(folder, name))
  })

  it('names a file that is no JSON', async () => {
    await saveCheckpoint(folder, content())
    await writeFile(join(folder, 'config.json'), '{"model_type": ')
    await expect(loadCheckpoint(folder)).rejects.toThrow(`${join(folder, 'config.json')}: is not JSON`)
  })

  it('names every missing, misshapen and unknown parameter', async () => {
    await rewriteWeights((tensors) => {
      tensors.delete('classifier.bias')
      tensors.set('classifier.weight', { shape: [1, 4], values: new Float32Array(4) })
      tensors.set('bert.surplus', { shape: [1], values: new Float32Array(1) })
    })
    const loading = loadCheckpoint(folder)
    await expect(loading).rejects.toThrow('1 parameters are missing: classifier.bias')
    await expect(loading).rejects.toThrow('classifier.weight [1, 4] instead of [56, 4]')
    await expect(loading).rejects.toThrow('1 tensors belong to no parameter of the model: bert.surplus')
  })

  it('leaves the pre-training layers of BERT aside and lists them', async () => {
    await rewriteWeights((tensors) => {
      tensors.set('cls.predictions.bias', { shape: [40], values: new Float32Array(40) })
      tensors.set('bert.pooler.dense.bias', { shape: [4], values: new Float32Array(4) })
    })
    const { report } = await loadCheckpoint(folder)
    expect(report.unused).toEqual(['cls.predictions.bias', 'bert.pooler.dense.bias'])
  })

  it('refuses weights that are cut off, and a configuration of gigabytes that they do not bear out', async () => {
    await saveCheckpoint(folder, content())
    const weights = await readFile(join(folder, 'model.safetensors'))
    await writeFile(join(folder, 'model.safetensors'), weights.subarray(0, -4))
    await expect(loadCheckpoint(folder)).rejects.toThrow(SafetensorsError)
    await writeFile(join(folder, 'model.safetensors'), weights)
    const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as object
    await write('config.json', { ...config, vocab_size: 2 ** 31 - 1, hidden_size: 2 ** 30 })
    await expect(loadCheckpoint(folder)).rejects.toThrow('another shape than config.json asks for')
    await write('config.json', { ...config, num_hidden_layers: 1e9 })
    await expect(loadCheckpoint(folder)).rejects.toThrow(ConfigError)
  })

  it('refuses a tokenizer that knows more tokens than the model', async () => {
    await saveCheckpoint(folder, content())
    const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as object
    await write('config.json', { ...config, vocab_size: 10 })
    await expect(loadCheckpoint(folder)).rejects.toThrow(/tokenizer\.json: has \d+ tokens, but the model's .* has 10/)
  })
})
