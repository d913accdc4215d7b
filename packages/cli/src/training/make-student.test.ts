import { readParameters, saveCheckpoint, useBackend } from '@chexpp/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { checkModelOptions, makeStudent, maxLengthOf } from './make-student'
import type { TrainOptions } from './train-options'

const texts = ['no edema.', 'mild edema.', 'the heart is large.']
const given = (options: Partial<TrainOptions>) =>
  ({ seed: 1, head: 'linear', freezeLayers: 0, layers: 2, hidden: 8, heads: 2, ...options }) as TrainOptions

beforeAll(async () => {
  await useBackend('cpu')
})

describe('makeStudent', () => {
  it.each(['bert', 'distilbert', 'albert'] as const)('makes a fresh %s of the size asked for', async (architecture) => {
    const options = given({ architecture, embedding: architecture === 'albert' ? 4 : undefined, head: 'separate' })
    const { model, tokenizer } = await makeStudent(options, texts)
    expect(model.config).toMatchObject({
      architecture,
      layers: 2,
      hiddenSize: 8,
      intermediateSize: 32,
      head: 'separate',
    })
    expect(model.config.vocabularySize).toBe(tokenizer.vocabularySize)
    const width = architecture === 'albert' ? 4 : 8
    const words = model.parameters.get(`${architecture}.embeddings.word_embeddings.weight`)
    expect(words?.shape).toEqual([tokenizer.vocabularySize, width])
    expect(model.parameters.has('linear_heads.13.weight')).toBe(true)
    model.dispose()
  })

  it('takes a pretrained encoder and its tokenizer, and draws a head of the kind asked for', async () => {
    const pretrained = await makeStudent(given({ architecture: 'distilbert' }), texts)
    const from = await temporaryFolder({})
    await saveCheckpoint(from, pretrained)
    const { model, tokenizer } = await makeStudent(given({ from, head: 'separate', seed: 2 }), [])
    expect(model.config).toMatchObject({ architecture: 'distilbert', head: 'separate', pooling: 'cls' })
    expect(tokenizer.encode(texts[0])).toEqual(pretrained.tokenizer.encode(texts[0]))
    const before = await readParameters(pretrained.model)
    for (const [name, { values }] of await readParameters(model)) {
      if (name.startsWith('distilbert.')) expect(values).toEqual(before.get(name)?.values)
      else expect(name).toMatch(/^linear_heads\.\d+\.(weight|bias)$/)
    }
    pretrained.model.dispose()
    model.dispose()
  })

  it('refuses to freeze more layers than there are, and to read more tokens than there are positions for', async () => {
    await expect(makeStudent(given({ freezeLayers: 3 }), texts)).rejects.toThrow(
      "--freeze-layers 3 is more than the encoder's 2",
    )
    const albert = given({ architecture: 'albert', embedding: 4, freezeLayers: 2 })
    await expect(makeStudent(albert, texts)).rejects.toThrow("--freeze-layers 2 is more than the encoder's 1")
    const { model } = await makeStudent(given({ maxLength: 16 }), texts)
    expect(maxLengthOf(given({}), model)).toBe(16)
    expect(maxLengthOf(given({ maxLength: 9 }), model)).toBe(9)
    expect(() => maxLengthOf(given({ maxLength: 17 }), model)).toThrow("--max-length 17 is more than the encoder's 16")
    model.dispose()
  })
})

it.each<[Partial<TrainOptions>, string]>([
  [{ from: 'encoder', base: 'base', layers: 2 }, '--layers is of a fresh encoder, and --from brings its own'],
  [{ layers: 2, base: 'base' }, '--base needs --from'],
  [{ embedding: 4 }, '--embedding needs --architecture albert'],
  [{ hidden: 9, heads: 2 }, '--hidden 9 is no multiple of --heads 2'],
])('options that do not go together are refused by name: %j', (options, message) => {
  expect(() => checkModelOptions({ seed: 1, head: 'linear', ...options } as TrainOptions)).toThrow(message)
})
