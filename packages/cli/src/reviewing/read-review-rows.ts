import {
  labelsOfReport,
  readLabelTable,
  readReports,
  type LabelTable,
  type ReadReportsOptions,
  type ReportRecord,
} from '@chexpp/corpora'
import type { LabeledText, Progress } from '@chexpp/labels'
import type { ReviewRow } from '@chexpp/review'
import { splitSentences } from '@chexpp/sections'
import { rowFailure, UsageError } from '../failure'
import type { ChosenLabeler } from '../labeling/choose-labeler'
import { labelRows } from '../labeling/label-rows'
import { selectSpans, type SectionChoice, type Span } from '../labeling/select-sections'

/** Who says what the student is held against: a label file of the same texts, or a labeler. */
export type Teacher =
  { readonly kind: 'labels'; readonly path: string } | { readonly kind: 'labeler'; readonly chosen: ChosenLabeler }

export interface ReviewSource {
  readonly input: string
  readonly read: Pick<ReadReportsOptions, 'textColumn' | 'idColumn' | 'header'>
  readonly teacher: Teacher
  readonly student: ChosenLabeler
  readonly sections: SectionChoice
  /** Whether a row is one sentence, labelled as it is. */
  readonly unit: 'report' | 'sentence'
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly tell: (message: string) => void
}

export interface ReviewRows {
  readonly rows: readonly ReviewRow[]
  /** Rows that could not be read or labelled, each told of, and those without labels of the teacher. */
  readonly failed: number
}

/**
 * The texts of a file as teacher and student label them. Where the teacher's labels are the official labeler's output, a row's id is
 * its number, as it is there.
 *
 * @throws {UsageError} where the student gives no probabilities
 */
export async function readReviewRows(source: ReviewSource): Promise<ReviewRows> {
  const { input, read, student, teacher, signal, tell } = source
  if (student.gives !== 'probabilities')
    throw new UsageError('--student: rules give no probabilities; name a checkpoint, such as chexpp train writes')
  const table = teacher.kind === 'labels' ? await readTeacher(teacher.path, source) : undefined
  const failures: string[] = []
  const reports: ReportRecord[] = []
  for await (const row of readReports(input, { ...read, signal })) {
    if (row.kind === 'report') reports.push(row)
    else failures.push(rowFailure(input, row.row, row.error))
  }
  const passes = teacher.kind === 'labeler' ? 2 : 1
  const byStudent = await labelAll(reports, student, 0, passes, source)
  const byTeacher = teacher.kind === 'labeler' ? await labelAll(reports, teacher.chosen, 1, passes, source) : []
  const rows: ReviewRow[] = []
  let unlabelled = 0
  for (const [place, report] of reports.entries()) {
    const [own, other] = [byStudent[place], byTeacher[place]]
    if (own instanceof Error) failures.push(rowFailure(input, report.row, own))
    else if (other instanceof Error) failures.push(rowFailure(input, report.row, other))
    else {
      const labels = table === undefined ? other.labels : labelsOfReport(table, report, input)
      if (labels === undefined) unlabelled += 1
      else rows.push(reviewRow(report, labels, own, table?.hasTexts ? String(report.row) : report.id))
    }
  }
  failures.forEach(tell)
  if (unlabelled > 0) tell(`${table?.input}: has no labels for ${unlabelled} rows of ${input}; they are left out`)
  return { rows, failed: failures.length + unlabelled }
}

function reviewRow({ text }: ReportRecord, teacher: Uint8Array, student: LabeledText, id: string): ReviewRow {
  return { id, text, teacher, student: student.labels, probabilities: student.probabilities ?? new Float32Array() }
}

async function readTeacher(path: string, { read, signal, tell }: ReviewSource): Promise<LabelTable> {
  const table = await readLabelTable(path, { idColumn: read.idColumn, signal })
  for (const { message } of table.failures) tell(message)
  return table
}

async function labelAll(
  reports: readonly ReportRecord[],
  { labeler, reads }: ChosenLabeler,
  pass: number,
  passes: number,
  { sections, unit, signal, onProgress }: ReviewSource,
): Promise<readonly (LabeledText | Error)[]> {
  const options = {
    labeler,
    select: (text: string) => selectSpans(text, unit === 'sentence' ? { kind: 'all' } : sections),
    split: reads === 'sentences' && unit === 'report' ? splitSentences : asItIs,
    signal,
  }
  const labeled: (LabeledText | Error)[] = []
  for await (const row of labelRows(reports, options)) {
    labeled.push(row.kind === 'labeled' ? row.labeled : row.error)
    onProgress({ done: pass * reports.length + labeled.length, total: passes * reports.length })
  }
  return labeled
}

const asItIs = (text: string): readonly Span[] => [{ text, start: 0 }]
