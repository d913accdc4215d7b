import { OBSERVATIONS } from './observations'

/** A text of our own and the value of its column, as a label file has it. */
export interface LabelledText {
  readonly text: string
  readonly column: string
  readonly value: '1.0' | '0.0' | '-1.0'
}

const FINDINGS = { Edema: 'edema', Atelectasis: 'atelectasis', Pneumonia: 'pneumonia', Fracture: 'fracture' }
const STATEMENTS = { '1.0': 'There is', '0.0': 'There is no', '-1.0': 'There may be' } as const
const DEGREES = ['mild', 'moderate', 'severe', 'new', 'old', 'small']
const TIMES = ['today', 'on this film', 'since the last study', 'as before', 'on the left', 'on the right', 'again']

/** 504 distinct sentences: every finding, stated, denied and doubted, in every degree and at every time. */
export const LABELLED_TEXTS: readonly LabelledText[] = Object.entries(FINDINGS).flatMap(([column, finding]) =>
  (['1.0', '0.0', '-1.0'] as const).flatMap((value) =>
    DEGREES.flatMap((degree) =>
      TIMES.map((time) => ({ column, value, text: `${STATEMENTS[value]} ${degree} ${finding} ${time}.` })),
    ),
  ),
)

/** The texts as a CSV with the columns `id` and `text`. */
export function textsCsv(texts: readonly LabelledText[]): string {
  return ['id,text', ...texts.map(({ text }, row) => `t${row},${text}`)].join('\n') + '\n'
}

/** Their labels as a CSV with the column `id` and the 14 observations. */
export function labelsCsv(texts: readonly LabelledText[]): string {
  const rows = texts.map(({ column, value }, row) =>
    [`t${row}`, ...OBSERVATIONS.map((name) => (name === column ? value : ''))].join(','),
  )
  return [['id', ...OBSERVATIONS].join(','), ...rows].join('\n') + '\n'
}
