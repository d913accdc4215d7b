import { editDistance } from './edit-distance'
import { LabelColumnError } from './errors'
import type { LabelFormat } from './formats'
import { OBSERVATIONS, type Observation } from './observations'

/** Other names of an observation in public files. */
const ALIASES: Partial<Record<Observation, readonly string[]>> = { 'Lung Opacity': ['Airspace Opacity'] }

/** A misspelling this near is surely meant, and so near a known name that it cannot be report text: it may be shown. */
const MISSPELLING_DISTANCE = 2

/**
 * Where each of the 14 observations stands in a header, by name: case, underscores and space around and between words are
 * of no account, and "Airspace Opacity" is Lung Opacity, whatever the format calls it.
 *
 * @throws {LabelColumnError} where an observation has no column, or more than one
 */
export function findObservationColumns(columns: readonly string[], format: LabelFormat): readonly number[] {
  const folded = columns.map(foldColumn)
  const found = OBSERVATIONS.map((observation) => {
    const ownName = format.columns.find((column) => column.observation === observation)?.name ?? observation
    return matches(folded, [observation, ownName, ...(ALIASES[observation] ?? [])])
  })
  const missing = OBSERVATIONS.filter((_, head) => found[head].length === 0)
  if (missing.length === OBSERVATIONS.length) {
    throw new LabelColumnError(
      'missing',
      missing,
      'none of the 14 observation columns is there. Begin the file with a header line that names them ' +
        `("${OBSERVATIONS[0]}", "${OBSERVATIONS[1]}", …).`,
    )
  }
  if (missing.length > 0) {
    throw new LabelColumnError('missing', missing, missing.map((name) => missingColumn(name, columns)).join(' '))
  }
  return OBSERVATIONS.map((observation, head) => onlyOne(observation, found[head]))
}

/**
 * Where a column of any name stands in a header.
 *
 * @throws {LabelColumnError} where it is missing or there more than once
 */
export function findColumn(name: string, columns: readonly string[]): number {
  const found = matches(columns.map(foldColumn), [name])
  if (found.length === 0) {
    throw new LabelColumnError('missing', [name], `${missingColumn(name, columns)} Or name another column.`)
  }
  return onlyOne(name, found)
}

function onlyOne(name: string, found: readonly number[]): number {
  if (found.length === 1) return found[0]
  const places = found.map((index) => index + 1).join(', ')
  throw new LabelColumnError(
    'duplicate',
    [name],
    `columns ${places} each name "${name}". Keep the one that counts and rename the rest.`,
  )
}

function matches(foldedColumns: readonly string[], names: readonly string[]): number[] {
  const folded = names.map(foldColumn)
  return foldedColumns.flatMap((column, index) => (folded.includes(column) ? [index] : []))
}

function missingColumn(name: string, columns: readonly string[]): string {
  const allowed = Math.min(MISSPELLING_DISTANCE, Math.floor(name.length / 2))
  const near = columns.findIndex((column) => {
    const folded = foldColumn(column)
    return Math.abs(folded.length - name.length) <= allowed && editDistance(folded, foldColumn(name)) <= allowed
  })
  const hint = near < 0 ? 'Add it.' : `Column ${near + 1}, "${columns[near]}", looks like it: rename that one.`
  return `column "${name}" is missing. ${hint}`
}

/** `trim` also takes off a byte order mark. */
function foldColumn(name: string): string {
  return name
    .trim()
    .replace(/[\s_]+/g, ' ')
    .toLowerCase()
}
