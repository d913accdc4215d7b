import { activeLearningPart } from './active-learning'
import { attributionsPart } from './attributions'
import { architecturesPart } from './architectures'
import { calibrationPart } from './calibration'
import { dataEfficiencyPart } from './data-efficiency'
import { distillationPart } from './distillation'
import { factorsPart } from './factors'
import { imbalancePart } from './imbalance'
import type { StudyPart } from './part'
import { speedPart } from './speed'
import type { OfProfile } from '../profiles'
import type { StepOutput } from '../steps/run-step'

/** In the order in which they are done and shown. */
const LISTED = {
  factors: factorsPart,
  architectures: architecturesPart,
  'data-efficiency': dataEfficiencyPart,
  imbalance: imbalancePart,
  distillation: distillationPart,
  calibration: calibrationPart,
  'active-learning': activeLearningPart,
  attributions: attributionsPart,
  speed: speedPart,
} as const

export type PartName = keyof typeof LISTED

type SettingsOf<Part> = Part extends { readonly profiles: OfProfile<infer Settings> } ? Settings : never
type OutputOf<Part> = Part extends { readonly run: (...inputs: never) => Promise<StepOutput<infer Output>> }
  ? Output
  : never

export type PartSettings = { readonly [Name in PartName]: SettingsOf<(typeof LISTED)[Name]> }
type DoneOutputs = { readonly [Name in PartName]: OutputOf<(typeof LISTED)[Name]> }
/** `null` where a run leaves the part out. */
export type PartOutputs = { readonly [Name in PartName]: DoneOutputs[Name] | null }

export const PARTS: { readonly [Name in PartName]: StudyPart<PartSettings[Name], DoneOutputs[Name]> } = LISTED
export const PART_NAMES = Object.keys(LISTED) as readonly PartName[]

/** Something of each part, by its name. */
export function ofEachPart<Values extends Readonly<Record<PartName, unknown>>>(
  value: <Name extends PartName>(name: Name) => Values[Name],
): Values {
  return Object.fromEntries(PART_NAMES.map((name) => [name, value(name)])) as Values
}
