import type { EncoderConfig, Head, Pooling } from '../config/encoder-config'
import { parseConfig } from '../config/parse-config'
import { parameterShapes } from '../parameter-shapes'
import { freshWeights } from '../random/fresh-weights'
import { seededGenerator } from '../random/seeded-generator'
import { modelFromSource, type StudentModel } from '../student-model'
import type { Tokenizer } from '../tokenizer/tokenizer'
import { CheckpointError } from './checkpoint-error'
import type { OpenWeights } from './file-tensor'
import { readJson } from './input-json'
import { loadTokenizer } from './load-tokenizer'
import { locateCheckpoint, type CheckpointPlaces } from './locate-checkpoint'
import { convertChexpertppHeads } from './mapping/chexpertpp-heads'
import { currentNames } from './mapping/current-names'
import { matchParameters, type ParameterMatch } from './mapping/match-parameters'
import { storedHead } from './mapping/stored-head'
import { openWeights } from './open-weights'

export interface LoadCheckpointOptions {
  /** A folder with the configuration and the tokenizer for a checkpoint that brings none, such as a single file. */
  readonly base?: string
  /** Draws a new head from a seed, whatever head the file has: the start of a fine-tuning. */
  readonly freshHead?: FreshHead
}

export interface FreshHead {
  /** A 32-bit integer. */
  readonly seed: number
  /** By default those of the configuration. */
  readonly head?: Head
  readonly pooling?: Pooling
}

/** How a file's tensors became the model's parameters. */
export interface CheckpointReport {
  /** Parameters that were drawn afresh: none but those of a {@link FreshHead}, and of a pooler that it asks for. */
  readonly missing: readonly string[]
  /** Tensors, by the file's names, that the model has no use for: layers that pre-training used, another head. */
  readonly unused: readonly string[]
  /** Tensors that the file has under another name than the model. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

export interface Checkpoint {
  readonly model: StudentModel
  readonly tokenizer: Tokenizer
  readonly report: CheckpointReport
}

/**
 * Reads a checkpoint: a folder in Hugging Face layout (`config.json`; `tokenizer.json` or `vocab.txt`;
 * `model.safetensors` or `pytorch_model.bin`, in several files too), or a single `.safetensors`, `.bin`, `.pt` or `.pth`
 * file. What it does not bring comes from `base`.
 *
 * The encoder is BERT's, DistilBERT's or ALBERT's, with or without its name before the parameters. Heads that are known:
 * one layer, `classifier.weight` `[56, hidden]`, observation by observation, class by class; a layer an observation,
 * `linear_heads.0` to `linear_heads.13` of 4 classes; CheXbert's; and CheXpert++'s (`classifiers.Edema.weight`, …).
 *
 * Throws {@link CheckpointError} where a file is missing or unreadable, holds more than tensors and plain containers, or
 * does not fit the configuration or the tokenizer; `ConfigError`, `TokenizerError` and `SafetensorsError` where a file's
 * content is wrong. Before all sizes have been compared with each other and with the files, nothing is allocated for the
 * model, and no code in a file is ever run.
 */
export async function loadCheckpoint(path: string, options: LoadCheckpointOptions = {}): Promise<Checkpoint> {
  const places = await locateCheckpoint(path, options.base)
  const settings = await readSettings(places.config)
  const tokenizer = await loadTokenizer(places.tokenizer)
  const { vocabularySize } = parseConfig(settings)
  if (tokenizer.vocabularySize > vocabularySize) {
    const detail = `has ${tokenizer.vocabularySize} tokens, but the model's vocabulary has ${vocabularySize}`
    throw new CheckpointError(places.tokenizer, detail)
  }
  const weights = await openWeights(places.weights)
  try {
    const { config, match } = fit(settings, weights, places, options.freshHead)
    const model = await modelFromSource(config, parameterSource(config, match, options.freshHead))
    const { missing, unused, renamed } = match
    return { model, tokenizer, report: { missing, unused, renamed } }
  } finally {
    await weights.close()
  }
}

type Settings = Readonly<Record<string, unknown>>

/** Configurations from before the key `model_type` are BERT's, such as CheXpert++'s. */
async function readSettings(path: string): Promise<Settings> {
  const json = await readJson(path)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new CheckpointError(path, 'is no JSON object')
  }
  return { model_type: 'bert', ...json }
}

/** The configuration with the head that the file has, and which tensor is which of its parameters. */
function fit(
  settings: Settings,
  weights: OpenWeights,
  places: CheckpointPlaces,
  freshHead: FreshHead | undefined,
): { readonly config: EncoderConfig; readonly match: ParameterMatch } {
  const base = parseConfig(settings)
  try {
    const named = currentNames(weights.tensors, base.architecture)
    const said = freshHead ?? storedHead(named)
    const saysPooling = freshHead === undefined && places.isOwnConfig && 'pooling' in settings
    const config: EncoderConfig = {
      ...base,
      head: said?.head ?? base.head,
      pooling: saysPooling ? base.pooling : (said?.pooling ?? base.pooling),
    }
    const match = matchParameters(config, convertChexpertppHeads(named), {
      freshHead: freshHead !== undefined,
      fileBytes: weights.size,
    })
    return { config, match }
  } catch (error) {
    if (error instanceof RangeError) throw new CheckpointError(places.weights, error.message, { cause: error })
    throw error
  }
}

/** Reads a parameter's tensor; draws one that is missing, each from the same generator in the order of the model. */
function parameterSource(
  config: EncoderConfig,
  match: ParameterMatch,
  freshHead: FreshHead | undefined,
): (name: string) => Promise<Float32Array> {
  const shapes = parameterShapes(config)
  const generator = seededGenerator(freshHead?.seed ?? 0)
  return async (name) => {
    const tensor = match.tensors.get(name)
    return tensor === undefined
      ? freshWeights(shapes.get(name)!, config.initializerRange, generator)
      : await tensor.read()
  }
}
