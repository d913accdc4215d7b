import { checkCommandTemplate } from '@chexpp/bench'
import {
  FAULTS,
  PROFILE_SETTINGS,
  sortFaults,
  trainedForSteps,
  type Fault,
  type PartName,
  type PretrainedArchitecture,
  type PartSettings,
  type Profile,
  type StudyData,
  type StudySettings,
  type TimedCommandLine,
} from '@chexpp/study'
import type { TrainingBackend } from '@chexpp/train-gpu'
import { UsageError } from '../failure'

/** The options of `chexpp reproduce` that decide what comes out. */
export interface StudyOptions {
  readonly profile?: Profile
  readonly data?: string
  readonly labels?: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly reports?: number
  readonly steps?: number
  readonly seed?: number
  readonly fault?: readonly Fault[]
  readonly asPublished?: boolean
  readonly without?: readonly PartName[]
  readonly timeCommand?: readonly string[]
  readonly timeCommandHeader?: string
  readonly from?: string
  readonly architecture?: readonly PretrainedArchitecture[]
  readonly backend?: TrainingBackend
}

/** The settings of a new run. */
export function startSettings(options: StudyOptions): StudySettings {
  const { profile = 'quick', data } = options
  if (profile === 'paper' && data === undefined) {
    throw new UsageError('--profile paper is the size of the published study; name its reports with --data')
  }
  return changedSettings(PROFILE_SETTINGS[profile], options)
}

/** The settings with what the options say in its place; the same object where they say nothing. */
export function changedSettings(settings: StudySettings, options: StudyOptions): StudySettings {
  const { seed, steps, without, from, architecture, backend } = options
  const data = dataOf(options)
  const faults = faultsOf(options)
  const commands = commandsOf(options)
  const changes: Partial<StudySettings> = {
    ...(data && { data }),
    ...(seed !== undefined && { seed }),
    ...(faults && { faults }),
    ...(without && { without }),
    ...(from !== undefined && { from }),
    ...((commands || architecture) && { parts: partsWith(settings.parts, commands, architecture) }),
    ...(backend && { backend }),
  }
  const changed = Object.keys(changes).length === 0 ? settings : { ...settings, ...changes }
  return steps === undefined ? changed : trainedForSteps(changed, steps)
}

/** Of architectures one that is named as another takes its place. */
function partsWith(
  { speed, architectures, ...parts }: PartSettings,
  commands: readonly TimedCommandLine[] = speed.commands,
  added: readonly PretrainedArchitecture[] = [],
): PartSettings {
  const named = new Map([...architectures.pretrained, ...added].map(({ name, source }) => [name, source]))
  const pretrained = Array.from(named, ([name, source]) => ({ name, source }))
  return { ...parts, speed: { ...speed, commands }, architectures: { ...architectures, pretrained } }
}

function faultsOf({ fault = [], asPublished }: StudyOptions): readonly Fault[] | undefined {
  if (asPublished) return FAULTS
  return fault.length > 0 ? sortFaults(fault) : undefined
}

function commandsOf({ timeCommand, timeCommandHeader }: StudyOptions): readonly TimedCommandLine[] | undefined {
  if (timeCommand === undefined) {
    if (timeCommandHeader !== undefined)
      throw new UsageError('--time-command-header is of a --time-command; give that too')
    return undefined
  }
  return timeCommand.map((template) => {
    checkCommandTemplate(template)
    return { template, header: timeCommandHeader ?? null }
  })
}

function dataOf({ data, labels, textColumn, idColumn, reports }: StudyOptions): StudyData | undefined {
  if (data === undefined) {
    if (labels !== undefined) throw new UsageError('--labels belong to reports; name those with --data')
    if (textColumn !== undefined || idColumn !== undefined) {
      throw new UsageError('--text-column and --id-column are of reports; name those with --data')
    }
    return reports === undefined ? undefined : { kind: 'synthetic', reports }
  }
  if (reports !== undefined) throw new UsageError('--reports counts synthetic reports; leave it out with --data')
  const columns = { textColumn, idColumn }
  return labels === undefined
    ? { kind: 'reports', path: data, ...columns }
    : { kind: 'labelled', path: data, labelsPath: labels, ...columns }
}
