import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { useBackend } from '../backends'
import { loadCheckpoint } from '../checkpoint/load-checkpoint'
import { saveCheckpoint } from '../checkpoint/save-checkpoint'
import { TINY_STUDENT } from '../config/encoder-config'
import { readParameters } from '../read-parameters'
import { createModel } from '../student-model'
import { Tokenizer } from '../tokenizer/tokenizer'
import { trainWordPiece } from '../tokenizer/train-word-piece'
import { fetchCheckpoint, findCheckpoint } from './fetch-checkpoint'
import { HubError } from './hub-error'
import { startHub, type HubServer } from './testing/hub-server'

const MODEL = 'someone/tiny-bert'

let folder: string
let cacheFolder: string
let hub: HubServer

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoint-'))
  cacheFolder = join(folder, 'cache')
  hub = await startHub()
  await useBackend('cpu')
})

afterEach(async () => {
  await hub.close()
  await rm(folder, { recursive: true })
})

/** A tiny model, saved in `folder` and published on the hub. */
async function publish(): Promise<string> {
  const own = join(folder, 'own')
  const tokenizer = Tokenizer.fromJson(trainWordPiece(['no edema', 'mild edema'], { vocabularySize: 40 }))
  const size = { hiddenSize: 8, intermediateSize: 16, layers: 1 }
  const model = createModel({ ...TINY_STUDENT, ...size, vocabularySize: tokenizer.vocabularySize }, { seed: 1 })
  await saveCheckpoint(own, { model, tokenizer })
  model.dispose()
  for (const file of await readdir(own)) hub.files[`/${MODEL}/resolve/main/${file}`] = await readFile(join(own, file))
  return own
}

it('fetches what loadCheckpoint reads, once', async () => {
  const own = await publish()
  const fetched = await fetchCheckpoint(MODEL, { cacheFolder })
  expect(fetched).toBe(join(cacheFolder, MODEL))
  const [here, there] = await Promise.all([own, fetched].map((path) => loadCheckpoint(path)))
  expect(there.model.config).toEqual(here.model.config)
  expect(await readParameters(there.model)).toEqual(await readParameters(here.model))
  expect(there.tokenizer.encode('no edema')).toEqual(here.tokenizer.encode('no edema'))
  for (const { model } of [here, there]) model.dispose()

  const asked = hub.requests.length
  expect(await fetchCheckpoint(MODEL, { cacheFolder })).toBe(fetched)
  expect(hub.requests.length).toBe(asked)
})

it('names the files that a model lacks', async () => {
  await publish()
  delete hub.files[`/${MODEL}/resolve/main/model.safetensors`]
  await expect(fetchCheckpoint(MODEL, { cacheFolder })).rejects.toThrow(
    new HubError(MODEL, 'it has no model.safetensors or pytorch_model.bin'),
  )
})

it('takes what is here before it asks the hub, and says so where it is in neither', async () => {
  const own = await publish()
  expect(await findCheckpoint(own)).toBe(own)
  expect(await findCheckpoint(MODEL, { cacheFolder })).toBe(join(cacheFolder, MODEL))
  await expect(findCheckpoint('someone/absent', { cacheFolder })).rejects.toThrow(
    /someone\/absent cannot be had .*no config\.json\. Nor is there a folder or file of that name here/,
  )
  await expect(findCheckpoint('./models/absent', { cacheFolder })).rejects.toThrow(HubError)
})
