import type { EncoderConfig } from '@chexpp/model'
import type { LayerPair } from './options'

/** Layers of an encoder whose states `model.forward` gives; ALBERT's may be of several blocks. */
export function layerCount(config: EncoderConfig): number {
  return config.layers * ('innerGroups' in config ? config.innerGroups : 1)
}

/**
 * The layers that are compared: those given, or each of the student's with that at the same height in the teacher. The embeddings are
 * left out, where `[CLS]` is the same whatever the text.
 *
 * @throws {RangeError} for a layer that there is not
 */
export function layerPairs(
  student: EncoderConfig,
  teacher: EncoderConfig,
  given: readonly LayerPair[] | undefined,
): readonly LayerPair[] {
  const counts = { student: layerCount(student), teacher: layerCount(teacher) }
  if (given === undefined) {
    const layers = Array.from({ length: counts.student }, (_, index) => index + 1)
    return layers.map((layer) => ({
      student: layer,
      teacher: Math.max(1, Math.round((layer * counts.teacher) / counts.student)),
    }))
  }
  if (given.length === 0) throw new RangeError('hiddenLoss.layers names no layers')
  for (const pair of given) {
    for (const side of ['student', 'teacher'] as const) {
      const layer = pair[side]
      if (!(Number.isInteger(layer) && layer >= 0 && layer <= counts[side])) {
        throw new RangeError(`hiddenLoss.layers: the ${side} has layers 0 to ${counts[side]}, not ${layer}`)
      }
    }
  }
  return given
}
