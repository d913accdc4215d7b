import { COUNT, list, NUMBER, nullable, object, TEXT } from '../../json-schema'

/** A command line that is timed beside rules and student, such as the official labeler. */
export interface TimedCommandLine {
  /** With `{input}` and, where it writes a file, `{output}`. */
  readonly template: string
  /** Header line of `{input}`; none where it is `null`, as the official labeler has it. */
  readonly header: string | null
}

export interface SpeedSettings {
  /** At most so many test texts go into a pass. */
  readonly texts: number
  /** How many texts the student reads at once. */
  readonly batchSizes: readonly number[]
  /** Timed runs, after one that does not count. */
  readonly repeats: number
  /** Texts are gone over as often as a run needs to be so long. */
  readonly shortestRunSeconds: number
  /** Of a machine such as this, in any currency: an assumption, to be replaced by one's own. */
  readonly pricePerHour: number
  readonly commands: readonly TimedCommandLine[]
}

export const SPEED_SETTINGS_SCHEMA = object({
  texts: COUNT,
  batchSizes: list(COUNT),
  repeats: COUNT,
  shortestRunSeconds: NUMBER,
  pricePerHour: NUMBER,
  commands: list(object({ template: TEXT, header: nullable(TEXT) })),
})
