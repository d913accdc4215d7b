import { assertLabels } from './assert-labels'
import { LABEL_CLASSES } from './classes'
import { LabelClassError } from './errors'
import { classesOf, resolveFormat, type LabelFormat, type LabelFormatName } from './formats'
import { OBSERVATIONS } from './observations'

/** The 14 column names of a format, in the order of the cells of `formatLabelRow`. */
export function labelHeader(format: LabelFormatName | LabelFormat = 'chexpert'): string[] {
  return resolveFormat(format).columns.map((column) => column.name)
}

/**
 * The 14 cells that belong under `labelHeader(format)`: the way back from `createLabelReader`. Id columns are the caller's.
 *
 * @param labels 14 class indexes, in the order of `OBSERVATIONS`
 * @throws {LabelClassError} for a class that the format cannot write, such as a negative No Finding in CheXbert's
 * @throws {RangeError} where `labels` is no row of labels
 */
export function formatLabelRow(labels: Uint8Array, format: LabelFormatName | LabelFormat = 'chexpert'): string[] {
  assertLabels(labels)
  const chosen = resolveFormat(format)
  return chosen.columns.map(({ observation }) => {
    const labelClass = LABEL_CLASSES[labels[OBSERVATIONS.indexOf(observation)]]
    if (!classesOf(chosen, observation).includes(labelClass)) {
      throw new LabelClassError(observation, labelClass, chosen.name)
    }
    return chosen.cells[labelClass]
  })
}
