import {
  LABEL_CLASSES,
  labelsToRecord,
  OBSERVATIONS,
  type LabelClass,
  type LabeledText,
  type LabelRecord,
  type Observation,
} from '@chexpp/labels'
import type { LabeledRow } from './label-rows'

/** What is written beside the labels. */
export interface LabelDetails {
  readonly probabilities: boolean
  readonly evidence: boolean
}

export interface EvidenceRecord {
  readonly observation: Observation
  readonly class: Exclude<LabelClass, 'absent'>
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: string
}

/** A row of the output as a line of NDJSON. A row that failed has no labels and says why in `error`. */
export interface LabelLine {
  readonly id: string
  readonly labels: LabelRecord
  /** Of each observation, by class in the order absent, positive, negative, uncertain. */
  readonly probabilities?: Readonly<Record<Observation, readonly number[]>>
  readonly evidence?: readonly EvidenceRecord[]
  readonly error?: string
}

const NO_LABELS = labelsToRecord(new Uint8Array(OBSERVATIONS.length))

export function labelLine(row: LabeledRow, details: LabelDetails): LabelLine {
  const id = row.id ?? ''
  if (row.kind === 'failed') return { id, labels: NO_LABELS, error: row.error.message }
  const { labeled, text } = row
  return {
    id,
    labels: labelsToRecord(labeled.labels),
    ...(details.probabilities && { probabilities: probabilitiesRecord(labeled) }),
    ...(details.evidence && { evidence: evidenceRecords(labeled, text) }),
  }
}

function probabilitiesRecord({
  probabilities = new Float32Array(),
}: LabeledText): Record<Observation, readonly number[]> {
  const classes = LABEL_CLASSES.length
  const entries = OBSERVATIONS.map((name, head) => [
    name,
    [...probabilities.subarray(head * classes, (head + 1) * classes)],
  ])
  return Object.fromEntries(entries) as Record<Observation, readonly number[]>
}

function evidenceRecords({ evidence = [] }: LabeledText, text: string): readonly EvidenceRecord[] {
  return evidence.map(({ observation, class: is, start, end, rule }) => ({
    observation,
    class: is,
    start,
    end,
    text: text.slice(start, end),
    rule,
  }))
}
