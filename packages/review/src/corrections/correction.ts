/** What a radiologist says of a text. */
export interface Correction {
  readonly id: string
  /** The text that was read, as the review file holds it. */
  readonly text: string
  /** Of id and text when the file was written, by `fingerprint`. */
  readonly fingerprint: string
  /** All 14 class indexes, corrected or left as they were. */
  readonly labels: Uint8Array
}

const PROBLEMS = {
  'other-text':
    'its id and text are not those that were chosen: the text was edited, or cells were moved from row to row. ' +
    'Take id, text and fingerprint from the file that "review select" wrote, and correct the 14 columns only.',
  'unknown-id':
    'there are no labels of its id. Give the labels that it was chosen from; a spreadsheet may have rewritten the id, such as 007 as 7.',
  'changed-text':
    'the text of its id is another now than when it was chosen. Give the labels and texts that it was chosen from, or choose anew.',
  repeated: 'an earlier row corrects the same id. Keep one of them.',
} as const

/** A correction that does not belong to the labels that it was given for. Holds neither id nor text. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError'
  constructor(readonly problem: keyof typeof PROBLEMS) {
    super(PROBLEMS[problem])
  }
}
