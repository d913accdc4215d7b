import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { configJson } from '../config/config-json'
import { TINY_STUDENT } from '../config/encoder-config'
import { tokenizerJson } from '../tokenizer/tokenizer-json'
import { HubError } from './hub-error'
import { loadConfigFromHub, loadTokenizerFromHub } from './load-from-hub'
import { startHub, type HubServer } from './testing/hub-server'

const MODEL = 'someone/tiny-bert'
const CONFIG = { ...TINY_STUDENT, vocabularySize: 7 }
const TOKENS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', 'no', 'No']
const TOKENIZER = tokenizerJson(new Map(TOKENS.map((token, id) => [token, id])), { lowercase: false })

let cacheFolder: string
let hub: HubServer

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'hub-'))
  hub = await startHub()
})

afterEach(async () => {
  await hub.close()
  await rm(cacheFolder, { recursive: true })
})

const cached = async (file: string, content: unknown, revision = '') => {
  await mkdir(join(cacheFolder, MODEL, revision), { recursive: true })
  await writeFile(
    join(cacheFolder, MODEL, revision, file),
    typeof content === 'string' ? content : JSON.stringify(content),
  )
}
const failure = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)

describe('from the network', () => {
  it('fetches a tokenizer once and keeps it', async () => {
    hub.files[`/${MODEL}/resolve/main/tokenizer.json`] = JSON.stringify(TOKENIZER)
    const tokenizer = await loadTokenizerFromHub(MODEL, { cacheFolder })
    expect(Array.from(tokenizer.encode('No no'))).toEqual([2, 6, 5, 3])
    expect(await readdir(join(cacheFolder, MODEL))).toEqual(['tokenizer.json'])
    const asked = hub.requests.length
    await loadTokenizerFromHub(MODEL, { cacheFolder, offline: true })
    expect(hub.requests.length).toBe(asked)
  })

  it('reads vocab.txt where there is no tokenizer.json, as tokenizer_config.json says', async () => {
    hub.files[`/${MODEL}/resolve/v1.0/vocab.txt`] = TOKENS.join('\n')
    const uncased = await loadTokenizerFromHub(MODEL, { cacheFolder, revision: 'v1.0' })
    expect(uncased.encode('No')[1]).toBe(5)
    hub.files[`/${MODEL}/resolve/v1.0/tokenizer_config.json`] = '{"do_lower_case": false}'
    const cased = await loadTokenizerFromHub(MODEL, { cacheFolder, revision: 'v1.0' })
    expect(cased.encode('No')[1]).toBe(6)
    expect(await readFile(join(cacheFolder, MODEL, 'v1.0', 'vocab.txt'), 'utf8')).toBe(TOKENS.join('\n'))
  })

  it('fetches a configuration', async () => {
    hub.files[`/${MODEL}/resolve/main/config.json`] = JSON.stringify(configJson(CONFIG))
    expect(await loadConfigFromHub(MODEL, { cacheFolder })).toEqual(CONFIG)
  })

  it('names what the model has not', async () => {
    expect(await failure(loadConfigFromHub(MODEL, { cacheFolder }))).toEqual(
      new HubError(MODEL, 'it has no config.json'),
    )
    expect(await failure(loadTokenizerFromHub(MODEL, { cacheFolder }))).toEqual(
      new HubError(MODEL, 'it has no tokenizer.json or vocab.txt'),
    )
  })

  it('says what to do where the network is absent', async () => {
    // A port that nothing listens on any more.
    await (await startHub()).close()
    const error = await failure(loadConfigFromHub(MODEL, { cacheFolder }))
    expect(error).toBeInstanceOf(HubError)
    expect((error as Error).message).toMatch(
      /config\.json: fetch failed, .*ECONNREFUSED.*set offline and a cacheFolder/,
    )
  })
})

describe('offline', () => {
  const offline = { offline: true }

  it('reads the cache folder, and asks nobody', async () => {
    await cached('tokenizer.json', TOKENIZER)
    await cached('config.json', configJson(CONFIG), 'abc123')
    expect((await loadTokenizerFromHub(MODEL, { ...offline, cacheFolder })).vocabularySize).toBe(7)
    expect(await loadConfigFromHub(MODEL, { ...offline, cacheFolder, revision: 'abc123' })).toEqual(CONFIG)
    expect(hub.requests).toEqual([])
  })

  it('names what the cache folder lacks', async () => {
    const error = await failure(loadConfigFromHub(MODEL, { ...offline, cacheFolder }))
    expect(error).toEqual(new HubError(MODEL, `config.json is not in ${cacheFolder}; leave offline out to fetch it`))
    expect(hub.requests).toEqual([])
  })

  it('tells a file that was cut short', async () => {
    await cached('tokenizer.json', '{"version":')
    const error = await failure(loadTokenizerFromHub(MODEL, { ...offline, cacheFolder }))
    expect((error as HubError).reason).toContain('tokenizer.json is not JSON')
  })
})

it.each([
  ['../secret', {}],
  ['someone/..', {}],
  ['a/b/c', {}],
  [MODEL, { revision: '../../etc' }],
])('refuses names that lead out of the cache folder: %s %o', async (model, options) => {
  expect(await failure(loadConfigFromHub(model, { ...options, offline: true, cacheFolder }))).toBeInstanceOf(HubError)
})

it('says what to install where the package is absent', async () => {
  vi.doMock('@xenova/transformers/src/utils/hub.js', () => {
    throw new Error('not installed')
  })
  const error = await failure(loadConfigFromHub(MODEL, { cacheFolder }))
  expect(error).toBeInstanceOf(HubError)
  expect((error as HubError).message).toContain('npm install @xenova/transformers')
  vi.doUnmock('@xenova/transformers/src/utils/hub.js')
})
