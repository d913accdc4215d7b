import type { EncoderConfig } from '../../config/encoder-config'
import type { FileTensor } from '../file-tensor'
import type { NamedTensor, NamedTensors } from './named-tensor'

/** What wrappers of a model put before all names: `DataParallel` and `torch.compile`. */
const WRAPPERS = /^(module\.|_orig_mod\.)+/

/** Layer norms of BERTs that were converted from TensorFlow before 2019. */
const OLD_LAYER_NORM = /LayerNorm\.(gamma|beta)$/

/** How names begin in a bare encoder, which has no model around it to name it. */
const ENCODER_PARTS = /^(embeddings|encoder|transformer|pooler)\./

/**
 * A file's tensors by the names of today: without what wrappers put before them, layer norms as `weight` and `bias`, and
 * a bare encoder's with its architecture in front (`embeddings.…` → `bert.embeddings.…`).
 *
 * Throws `RangeError` where two tensors get one name.
 */
export function currentNames(
  tensors: ReadonlyMap<string, FileTensor>,
  architecture: EncoderConfig['architecture'],
): NamedTensors {
  const unwrapped = [...tensors].map(([stored, tensor]) => [stored.replace(WRAPPERS, ''), { stored, tensor }] as const)
  const isBare = !unwrapped.some(([name]) => name.startsWith(`${architecture}.`))
  const named = new Map<string, NamedTensor>()
  for (const [name, entry] of unwrapped) {
    const full = isBare && ENCODER_PARTS.test(name) ? `${architecture}.${name}` : name
    const current = full.replace(OLD_LAYER_NORM, (_, kind) => `LayerNorm.${kind === 'gamma' ? 'weight' : 'bias'}`)
    const other = named.get(current)
    if (other !== undefined) throw new RangeError(`has ${current} twice, as ${other.stored} and ${entry.stored}`)
    named.set(current, entry)
  }
  return named
}
