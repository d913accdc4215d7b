import { TensorReference, type PickleValue } from './pickle-value'

/** Under what training scripts keep the weights beside their epoch and optimizer. */
const WRAPPERS = ['model_state_dict', 'state_dict', 'model'] as const

/**
 * The named tensors of a checkpoint: those of the dict itself, or of the one that it has under `model_state_dict`,
 * `state_dict` or `model`. Entries that are no tensors are left out.
 */
export function stateDict(checkpoint: PickleValue): ReadonlyMap<string, TensorReference> {
  if (!(checkpoint instanceof Map)) return new Map()
  const wrapped = WRAPPERS.map((name) => checkpoint.get(name)).find((value) => value instanceof Map)
  const tensors = new Map<string, TensorReference>()
  for (const [name, value] of wrapped ?? checkpoint) {
    if (typeof name === 'string' && value instanceof TensorReference) tensors.set(name, value)
  }
  return tensors
}
