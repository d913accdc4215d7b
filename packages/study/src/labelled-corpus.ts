import { assertRowCount, labelsOfReport, readLabelTable, readReports } from '@chexpp/corpora'
import type { Corpus } from './corpus'
import type { StudyEvent } from './events'
import type { StudyData } from './settings'

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
  const byText = new Map<string, { readonly id: string; readonly labels: Uint8Array }>()
  let rows = 0
  let reports = 0
  let unreadable = 0
  let unlabelled = 0
  const { textColumn, idColumn } = data
  for await (const row of readReports(data.path, { textColumn, idColumn, signal })) {
    rows += 1
    if (row.kind === 'invalid') {
      unreadable += 1
      warn(row.error.message)
      continue
    }
    const labels = labelsOfReport(table, row, data.path)
    const text = row.text.replace(/\s+/g, ' ').trim()
    if (labels === undefined) unlabelled += 1
    else if (text !== '') {
      reports += 1
      byText.set(text, byText.get(text) ?? { id: row.id, labels })
    }
  }
  if (table.hasTexts) assertRowCount(table, data.path, rows)
  if (unlabelled > 0)
    warn(`${data.labelsPath}: has no labels for ${unlabelled} rows of ${data.path}; they are left out`)
  const firsts = [...byText.values()]
  return {
    reports,
    unreadable,
    textsRead: reports,
    texts: [...byText.keys()],
    ids: firsts.map(({ id }) => id),
    labels: firsts.map(({ labels }) => labels),
  }
}
