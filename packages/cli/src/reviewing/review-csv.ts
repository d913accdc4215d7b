import type { CsvCell } from '@chexpp/corpora'
import { formatLabelRow, OBSERVATIONS } from '@chexpp/labels'
import { CORRECTION_COLUMNS, fingerprint, spreadsheetText, type RankedRow } from '@chexpp/review'

/** What a radiologist reads beside the text; of several observations, one after the other. */
const TOLD_COLUMNS = ['in_question', 'teacher', 'student', 'probability', 'score'] as const

/** The 14 columns are filled in as the teacher has them, to be corrected; id, text and fingerprint must come back as they are. */
export const REVIEW_COLUMNS: readonly string[] = [
  CORRECTION_COLUMNS.id,
  CORRECTION_COLUMNS.text,
  ...TOLD_COLUMNS,
  ...OBSERVATIONS,
  CORRECTION_COLUMNS.fingerprint,
]

const DIGITS = 3

/** The cells of a chosen row, by column. */
export function reviewCells({ row, score, inQuestion }: RankedRow): Readonly<Record<string, CsvCell>> {
  const { id, text, teacher } = row
  const labels = formatLabelRow(teacher)
  return {
    [CORRECTION_COLUMNS.id]: id,
    [CORRECTION_COLUMNS.text]: spreadsheetText(text),
    in_question: inQuestion.map(({ observation }) => observation).join('; '),
    teacher: inQuestion.map((each) => each.teacher).join('; '),
    student: inQuestion.map((each) => each.student).join('; '),
    probability: inQuestion.map(({ probability }) => probability.toFixed(DIGITS)).join('; '),
    score: score.toFixed(DIGITS),
    ...Object.fromEntries(OBSERVATIONS.map((name, head) => [name, labels[head]])),
    [CORRECTION_COLUMNS.fingerprint]: fingerprint(id, text),
  }
}

/** Ids that a spreadsheet writes back as other numbers: with a leading zero, too long, or as powers of ten. */
export function isAtRisk(id: string): boolean {
  return /^0\d|^\d{12,}$|^\d+e\d+$/i.test(id)
}
