import type { PageSection } from '@chexpp/plots'
import type { JsonSchema } from '../json-schema'
import type { OfProfile } from '../profiles'
import type { CoreSettings } from '../settings'
import type { TaughtCorpus } from '../split/training-data'
import type { StepOutput } from '../steps/run-step'
import type { StudentOutput } from '../students/student-steps'
import type { StudyContext } from '../study-context'

/** What a part of the study starts from. */
export interface PartInputs {
  readonly study: StudyContext
  readonly corpus: TaughtCorpus
  /** How many reports its rows come from. */
  readonly reports: number
  /** The steps that the corpus comes from. */
  readonly sources: readonly StepOutput<unknown>[]
  /** The student of Table 1. */
  readonly student: StepOutput<StudentOutput>
}

/** A part of the study that a run may leave out: a table or a figure with what it takes to make it. */
export interface StudyPart<Settings, Output> {
  /** The settings of each profile. */
  readonly profiles: OfProfile<Settings>
  /** The settings where no student may be trained for more than so many steps. */
  readonly withinSteps: (settings: Settings, steps: number) => Settings
  readonly settingsSchema: JsonSchema
  readonly run: (inputs: PartInputs, settings: Settings) => Promise<StepOutput<Output>>
  readonly outputSchema: JsonSchema
  readonly section: (output: Output, settings: Settings, core: CoreSettings) => PageSection
}
