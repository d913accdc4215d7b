import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EncoderConfig } from '../config/encoder-config'
import { parseConfig } from '../config/parse-config'
import { parameterShapes } from '../parameter-shapes'
import { modelFromWeights, type StudentModel } from '../student-model'
import { Tokenizer } from '../tokenizer/tokenizer'
import { CheckpointError } from './checkpoint-error'
import { CONFIG_FILE, TOKENIZER_FILE, WEIGHTS_FILE } from './checkpoint-files'
import { float32Values, parseSafetensors, type StoredTensor } from './safetensors/parse-safetensors'

/** The largest published `tokenizer.json` has some 35 MB; parsed JSON takes several times its text in memory. */
const MAX_JSON_BYTES = 100_000_000

/** Parameters that an error names; the rest are counted. */
const MAX_NAMES = 10

/** What BERT checkpoints carry besides the encoder: position numbers, and layers that pre-training alone used. */
const IGNORED = /^(bert\.embeddings\.position_ids|bert\.pooler\.dense\.(weight|bias)|cls\..+)$/

export interface Checkpoint {
  readonly model: StudentModel
  readonly tokenizer: Tokenizer
  /** Tensors in the file that the model has no use for: BERT's pre-training layers and an unused pooler. */
  readonly unused: readonly string[]
}

/**
 * Reads a folder in Hugging Face layout: `config.json`, `tokenizer.json` and `model.safetensors` with the encoder as
 * `bert.*` and the 14×4 head as `classifier.weight` `[56, hidden]` and `classifier.bias`, head by head, class by class.
 *
 * Throws {@link CheckpointError} where a file is missing or no JSON, a parameter is missing or has another shape than
 * the configuration asks for, the file has parameters that the model has not, or the tokenizer knows more tokens than
 * the model; `ConfigError`, `TokenizerError` and `SafetensorsError` where a file's content is wrong. Before all sizes
 * have been compared with each other and with the files, nothing is allocated for the model.
 */
export async function loadCheckpoint(folder: string): Promise<Checkpoint> {
  const config = parseConfig(await readJson(join(folder, CONFIG_FILE)))
  const tokenizer = Tokenizer.fromJson(await readJson(join(folder, TOKENIZER_FILE)))
  if (tokenizer.vocabularySize > config.vocabularySize) {
    const detail = `has ${tokenizer.vocabularySize} tokens, but the model's vocabulary has ${config.vocabularySize}`
    throw new CheckpointError(join(folder, TOKENIZER_FILE), detail)
  }
  const path = join(folder, WEIGHTS_FILE)
  const { weights, unused } = matchWeights(config, parseSafetensors(await readBytes(path), path), path)
  return { model: modelFromWeights(config, weights), tokenizer, unused }
}

function matchWeights(
  config: EncoderConfig,
  stored: ReadonlyMap<string, StoredTensor>,
  path: string,
): { readonly weights: ReadonlyMap<string, Float32Array>; readonly unused: readonly string[] } {
  const shapes = parameterShapes(config)
  const missing: string[] = []
  const misshapen: string[] = []
  for (const [name, { shape }] of shapes) {
    const tensor = stored.get(name)
    if (tensor === undefined) missing.push(name)
    else if (String(tensor.shape) !== String(shape)) {
      misshapen.push(`${name} [${tensor.shape.join(', ')}] instead of [${shape.join(', ')}]`)
    }
  }
  const unused = [...stored.keys()].filter((name) => !shapes.has(name))
  const unknown = unused.filter((name) => !IGNORED.test(name))
  const problems = [
    listed('parameters are missing', missing),
    listed('parameters have another shape than config.json asks for', misshapen),
    listed('tensors belong to no parameter of the model', unknown),
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0) throw new CheckpointError(path, problems.join('; '))
  const weights = new Map<string, Float32Array>()
  for (const name of shapes.keys()) weights.set(name, float32Values(stored.get(name)!, name, path))
  return { weights, unused }
}

function listed(what: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : ''
  return `${names.length} ${what}: ${names.slice(0, MAX_NAMES).join(', ')}${more}`
}

async function readJson(path: string): Promise<unknown> {
  const bytes = await readBytes(path, MAX_JSON_BYTES)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new CheckpointError(path, 'is not JSON', { cause: error })
  }
}

async function readBytes(path: string, limit = Infinity): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > limit) throw new Error(`its ${size} bytes are more than the ${limit} that are accepted`)
    return await readFile(path)
  } catch (error) {
    throw new CheckpointError(path, `cannot be read (${(error as Error).message})`, { cause: error })
  }
}
