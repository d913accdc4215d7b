import type { EncoderConfig } from '../../config/encoder-config'
import { encoderLayout } from '../../encoder/encoder-layout'
import { headLayers } from '../../head/head-layout'
import { parameterShapes } from '../../parameter-shapes'
import { ELEMENT_BYTES } from '../element-type'
import { sizeOf, type FileTensor } from '../file-tensor'
import type { NamedTensors } from './named-tensor'

/** Parameters that an error names; the rest are counted. */
const MAX_NAMES = 10

/** What files have of an encoder beside its weights: numbers that can be worked out again. */
const BUFFERS = /\.embeddings\.(position_ids|token_type_ids)$/

export interface ParameterMatch {
  /** The tensor of each parameter that is not missing. */
  readonly tensors: ReadonlyMap<string, FileTensor>
  /** Parameters that are to be drawn, because the file lacks them or its head is not wanted. */
  readonly missing: readonly string[]
  /** The file's names of tensors that the model has no use for. */
  readonly unused: readonly string[]
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Finds the tensor of each of the model's parameters. With `freshHead` the head is missing whatever the file has, and a
 * pooler may be missing; nothing else may.
 *
 * `fileBytes` are all that the tensors can come from. Throws `RangeError` that names what is missing, has another shape,
 * or belongs to an encoder of another size.
 */
export function matchParameters(
  config: EncoderConfig,
  stored: NamedTensors,
  options: { readonly freshHead: boolean; readonly fileBytes: number },
): ParameterMatch {
  const shapes = parameterShapes(config)
  const head = parametersOf(headLayers(config.head).map((layer) => layer.dense))
  const pooler = parametersOf([encoderLayout(config).pooler.dense])
  const tensors = new Map<string, FileTensor>()
  const missing: string[] = []
  const misshapen: string[] = []
  for (const [name, { shape }] of shapes) {
    const tensor = options.freshHead && head.has(name) ? undefined : stored.get(name)?.tensor
    if (tensor === undefined) missing.push(name)
    else if (String(tensor.shape) === String(shape)) tensors.set(name, tensor)
    else misshapen.push(`${name} [${tensor.shape.join(', ')}] instead of [${shape.join(', ')}]`)
  }
  const rest = [...stored.keys()].filter((name) => !tensors.has(name))
  const isSurplus = (name: string) =>
    name.startsWith(`${config.architecture}.`) && !shapes.has(name) && !pooler.has(name) && !BUFFERS.test(name)
  const problems = [
    listed(
      'parameters are missing',
      missing.filter((name) => !(options.freshHead && (head.has(name) || pooler.has(name)))),
    ),
    listed('parameters have another shape than config.json asks for', misshapen),
    listed('tensors belong to no parameter of the model', rest.filter(isSurplus)),
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0) throw new RangeError(problems.join('; '))
  checkBytes(tensors, options.fileBytes)
  return {
    tensors,
    missing,
    unused: rest.map((name) => stored.get(name)!.stored),
    renamed: [...tensors.keys()].flatMap((to) => {
      const from = stored.get(to)!.stored
      return from === to ? [] : [{ from, to }]
    }),
  }
}

function parametersOf(layers: readonly string[]): ReadonlySet<string> {
  return new Set(layers.flatMap((layer) => [`${layer}.weight`, `${layer}.bias`]))
}

/** Tensors may share a storage, so that a small file could stand for a large model. */
function checkBytes(tensors: ReadonlyMap<string, FileTensor>, fileBytes: number): void {
  const claimed = [...tensors.values()].reduce((sum, { shape, type }) => sum + sizeOf(shape) * ELEMENT_BYTES[type], 0)
  if (claimed > fileBytes) {
    throw new RangeError(`has tensors of ${claimed} bytes in all, more than its own ${fileBytes}`)
  }
}

function listed(what: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : ''
  return `${names.length} ${what}: ${names.slice(0, MAX_NAMES).join(', ')}${more}`
}
