import { COUNT, list, object, oneOf, TEXT } from '../../json-schema'
import { BUDGET_SCHEMA } from '../../settings'
import type { ComparedTrainings } from '../../students/compared-trainings'
import { SCALED_DOWN_NAMES, type ScaledDownName } from './scaled-down'

/** A pretrained encoder that is compared with others. */
export interface PretrainedArchitecture {
  /** As it stands in tables; its steps' folders are named by it too. */
  readonly name: string
  /** A folder or file, or the name of a model on the Hugging Face hub. */
  readonly source: string
}

export interface ArchitecturesSettings extends ComparedTrainings {
  /** From random weights. */
  readonly scaledDown: readonly ScaledDownName[]
  readonly pretrained: readonly PretrainedArchitecture[]
  readonly seeds: number
}

export const ARCHITECTURES_SETTINGS_SCHEMA = object({
  budget: BUDGET_SCHEMA,
  testTexts: COUNT,
  scaledDown: list(oneOf(SCALED_DOWN_NAMES)),
  pretrained: list(object({ name: TEXT, source: TEXT })),
  seeds: COUNT,
})
