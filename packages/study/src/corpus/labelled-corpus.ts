import { assertRowCount, labelsOfReport, readLabelTable, readReports } from '@chexpp/corpora'
import { placeOf, type Corpus } from './corpus'
import type { StudyEvent } from '../events'
import type { StudyData } from '../settings'

export interface LabelledCorpus extends Corpus {
  /** Of each text, in the same order. */
  readonly labels: readonly Uint8Array[]
}

/**
 * A file's texts and the labels that another file gives them, paired by id; by row where that is the official labeler's output, whose
 * texts must be the same. A text without labels is left out with a warning.
 *
 * @throws {ShiftedRowsError} for the first row of the official output that has another text
 * @throws {RowCountError} where that has more or fewer rows
 */
export async function collectLabelled(
  data: Extract<StudyData, { kind: 'labelled' }>,
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<LabelledCorpus> {
  const warn = (message: string): void => onEvent({ kind: 'warning', stage: 'corpus', message })
  const table = await readLabelTable(data.labelsPath, { idColumn: data.idColumn, signal })
  for (const { message } of table.failures) warn(message)
  const places = new Map<string, number>()
  const ids: string[] = []
  const labels: Uint8Array[] = []
  const rows: number[] = []
  let read = 0
  let reports = 0
  let unreadable = 0
  let unlabelled = 0
  const { textColumn, idColumn } = data
  for await (const row of readReports(data.path, { textColumn, idColumn, signal })) {
    read += 1
    if (row.kind === 'invalid') {
      unreadable += 1
      warn(row.error.message)
      continue
    }
    const given = labelsOfReport(table, row, data.path)
    const text = row.text.replace(/\s+/g, ' ').trim()
    if (given === undefined) unlabelled += 1
    else if (text !== '') {
      reports += 1
      const place = placeOf(text, places)
      ids[place] ??= row.id
      labels[place] ??= given
      rows.push(place)
    }
  }
  if (table.hasTexts) assertRowCount(table, data.path, read)
  if (unlabelled > 0)
    warn(`${data.labelsPath}: has no labels for ${unlabelled} rows of ${data.path}; they are left out`)
  return { reports, unreadable, texts: [...places.keys()], ids, rows, labels }
}
