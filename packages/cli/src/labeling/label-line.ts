import {
  LABEL_CLASSES,
  labelsToRecord,
  OBSERVATIONS,
  type EvidenceArc,
  type LabelClass,
  type LabeledText,
  type Observation,
  type ObservationName,
} from '@chexpp/labels'
import type { LabeledRow } from './label-rows'

/** What is written beside the labels. */
export interface LabelDetails {
  readonly probabilities: boolean
  readonly evidence: boolean
  /** Names of findings beside the 14, in the order of their columns. */
  readonly findings: readonly string[]
  /** Whether the report itself is written. */
  readonly text: boolean
}

export interface EvidenceRecord {
  readonly observation: ObservationName
  readonly class: Exclude<LabelClass, 'absent'>
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: string
  readonly path?: readonly EvidenceArc[]
}

/** A row of the output as a line of NDJSON. A row that failed has no labels and says why in `error`. */
export interface LabelLine {
  readonly id: string
  /** Of the 14, then of findings beside them: `null` absent, 1 positive, 0 negative, -1 uncertain. */
  readonly labels: Readonly<Record<string, 1 | 0 | -1 | null>>
  readonly text?: string
  /** Of each observation, by class in the order absent, positive, negative, uncertain. */
  readonly probabilities?: Readonly<Record<Observation, readonly number[]>>
  readonly evidence?: readonly EvidenceRecord[]
  readonly error?: string
}

const NO_LABELS: LabeledText = { labels: new Uint8Array(OBSERVATIONS.length) }
const VALUES = { absent: null, positive: 1, negative: 0, uncertain: -1 } as const

export function labelLine(row: LabeledRow, details: LabelDetails): LabelLine {
  const id = row.id ?? ''
  if (row.kind === 'failed') return { id, labels: labelsRecord(NO_LABELS, details), error: row.error.message }
  const { labeled, text } = row
  return {
    id,
    labels: labelsRecord(labeled, details),
    ...(details.text && { text }),
    ...(details.probabilities && { probabilities: probabilitiesRecord(labeled) }),
    ...(details.evidence && { evidence: evidenceRecords(labeled, text) }),
  }
}

function labelsRecord({ labels, findings = [] }: LabeledText, details: LabelDetails): LabelLine['labels'] {
  const classes = new Map(findings.map(({ name, class: is }) => [name, is]))
  const own = details.findings.map((name) => [name, VALUES[classes.get(name) ?? 'absent']] as const)
  return { ...labelsToRecord(labels), ...Object.fromEntries(own) }
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
  return evidence.map(({ observation, class: is, start, end, rule, path }) => ({
    observation,
    class: is,
    start,
    end,
    text: text.slice(start, end),
    rule,
    ...(path && { path }),
  }))
}
