import { OBSERVATIONS } from '@chexpp/labels'
import type { FileTensor } from '../file-tensor'
import type { NamedTensor, NamedTensors } from './named-tensor'

/**
 * CheXpert++'s own heads: a dense layer of the pooled output an observation, named after it, with the classes no
 * mention, uncertain, negative, positive.
 * Source: https://github.com/mmcdermott/chexpertplusplus, `chexpert_approximator/model.py` (`classifiers`, a ModuleDict)
 * and `Jupyter Notebooks/Train the Model.ipynb` (`KEY`, the classes; `label_cols`, the names).
 */
const HEAD = /^classifiers\.(.+)\.(weight|bias)$/

/** Which of its rows has each of our classes: absent, positive, negative, uncertain. */
const ROW_OF_CLASS = [0, 3, 2, 1] as const

/** What it calls Lung Opacity. */
const AIRSPACE_OPACITY = 'Airspace Opacity'

export function hasChexpertppHeads(tensors: NamedTensors): boolean {
  return [...tensors.keys()].some((name) => HEAD.test(name))
}

/** CheXpert++'s heads as ours, `linear_heads.0` to `linear_heads.13` in our order of classes; all else as it is. */
export function convertChexpertppHeads(tensors: NamedTensors): NamedTensors {
  return new Map([...tensors].map(([name, entry]) => convert(name, entry)))
}

function convert(name: string, entry: NamedTensor): readonly [string, NamedTensor] {
  const [, task, kind] = HEAD.exec(name) ?? []
  const observation = OBSERVATIONS.findIndex(
    (found) => found === task || (found === 'Lung Opacity' && task === AIRSPACE_OPACITY),
  )
  if (observation < 0 || entry.tensor.shape[0] !== ROW_OF_CLASS.length) return [name, entry]
  return [`linear_heads.${observation}.${kind}`, { ...entry, tensor: inOurOrder(entry.tensor) }]
}

function inOurOrder(tensor: FileTensor): FileTensor {
  return {
    ...tensor,
    async read() {
      const values = await tensor.read()
      const row = values.length / ROW_OF_CLASS.length
      const ordered = new Float32Array(values.length)
      for (const [place, from] of ROW_OF_CLASS.entries()) {
        ordered.set(values.subarray(from * row, (from + 1) * row), place * row)
      }
      return ordered
    },
  }
}
