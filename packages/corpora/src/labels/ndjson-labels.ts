import { labelsFromRecord } from '@chexpp/labels'
import { MissingColumnError } from '../errors/column-errors'
import type { OpenBytes } from '../input/open-bytes'
import type { ReadOptions } from '../input/read-options'
import { readNdjson } from '../ndjson/read-ndjson'
import { scalarCells } from '../table/scalar-cells'
import type { LabelFileOptions } from './label-file-options'
import { labelsOfRow } from './labels-of-row'
import type { LabelsRow } from './labels-row'

/** The labels of an NDJSON file as `chexpp label` writes it: `{"id", "labels": {"Edema": 1|0|-1|null, …}}` a line. */
export async function* ndjsonLabels(
  input: OpenBytes,
  options: LabelFileOptions & ReadOptions,
): AsyncGenerator<LabelsRow> {
  const idColumn = options.idColumn === null ? undefined : (options.idColumn ?? 'id')
  for await (const item of readNdjson(input, options)) {
    const { row, line } = item
    if (item.kind === 'invalid') {
      yield { kind: 'invalid', row, id: idColumn === undefined ? String(row) : undefined, idColumn, error: item.error }
      continue
    }
    const place = { input: input.name, row, line }
    yield labelsOfRow(place, scalarCells(item.value), { idColumn }, () => {
      const { labels } = item.value
      if (isObject(labels)) return labelsFromRecord(labels, row)
      throw new MissingColumnError(place, ['labels'], Object.keys(item.value), 'Write the 14 labels there.')
    })
  }
}

/** Its values are checked when they are read. */
function isObject(value: unknown): value is Record<string, string | number | null> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
