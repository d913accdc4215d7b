import { assertLabels, OBSERVATIONS, type Observation } from '@chexpp/labels'
import { CorrectionError, type Correction } from './correction'
import { fingerprint } from './fingerprint'

/** The labels of a text that may be corrected. */
export interface CorrectableRow {
  readonly id: string
  /** 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly labels: Uint8Array
  /** The text that they are of, where it is known: then a correction must have been made of the same. */
  readonly text?: string
}

export interface AppliedCorrections<Given extends Correction = Correction> {
  /** Of each row, in the same order: corrected, or as they were. */
  readonly labels: readonly Uint8Array[]
  /** Rows that a correction was found for. */
  readonly reviewed: number
  /** Rows of which a label changed. */
  readonly changedRows: number
  /** Labels that changed, by observation. */
  readonly changes: Readonly<Record<Observation, number>>
  /** Corrections that do not belong here, and why. */
  readonly refused: readonly { readonly correction: Given; readonly error: CorrectionError }[]
}

/**
 * Puts corrections in the place of the labels that they correct. Nothing given is changed, and what no correction speaks of stays.
 *
 * A correction is refused where there is no row of its id, where its id and text are not those of its fingerprint, or of the row's
 * text where that is known, and where an earlier one has its id.
 *
 * @throws {RangeError} for labels that are no 14 class indexes, and for two rows of one id
 */
export function applyCorrections<Given extends Correction>(
  rows: readonly CorrectableRow[],
  corrections: readonly Given[],
): AppliedCorrections<Given> {
  const places = placesById(rows)
  const labels = rows.map((row) => Uint8Array.from(row.labels))
  const changes = new Uint32Array(OBSERVATIONS.length)
  const reviewed = new Set<string>()
  const refused: AppliedCorrections<Given>['refused'][number][] = []
  let changedRows = 0
  for (const correction of corrections) {
    assertLabels(correction.labels)
    const place = places.get(correction.id)
    const error = refusal(correction, place === undefined ? undefined : rows[place], reviewed)
    if (error !== undefined) refused.push({ correction, error })
    if (error !== undefined || place === undefined) continue
    reviewed.add(correction.id)
    const changed = OBSERVATIONS.flatMap((_, head) => (labels[place][head] === correction.labels[head] ? [] : [head]))
    for (const head of changed) changes[head]++
    if (changed.length > 0) changedRows++
    labels[place].set(correction.labels)
  }
  const byObservation = Object.fromEntries(OBSERVATIONS.map((name, head) => [name, changes[head]]))
  return {
    labels,
    reviewed: reviewed.size,
    changedRows,
    changes: byObservation as Record<Observation, number>,
    refused,
  }
}

function placesById(rows: readonly CorrectableRow[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [place, { id, labels }] of rows.entries()) {
    assertLabels(labels, place + 1)
    const first = places.get(id)
    if (first !== undefined) throw new RangeError(`rows ${first + 1} and ${place + 1} have one id`)
    places.set(id, place)
  }
  return places
}

function refusal(
  correction: Correction,
  row: CorrectableRow | undefined,
  reviewed: ReadonlySet<string>,
): CorrectionError | undefined {
  const { id, text } = correction
  if (row === undefined) return new CorrectionError('unknown-id')
  if (fingerprint(id, text) !== correction.fingerprint) return new CorrectionError('other-text')
  if (row.text !== undefined && fingerprint(id, row.text) !== correction.fingerprint)
    return new CorrectionError('changed-text')
  return reviewed.has(id) ? new CorrectionError('repeated') : undefined
}
