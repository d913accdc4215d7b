import type { Stage, StudyEvent } from './events'
import type { CoreSettings } from './settings'
import { runStep, type Step, type StepOutput } from './steps/run-step'

export interface StudyStep<Output> extends Step<Output> {
  readonly stage: Stage
  readonly title: string
}

/** What every step of a study gets. */
export interface StudyContext {
  readonly settings: CoreSettings
  readonly onEvent: (event: StudyEvent) => void
  readonly signal: AbortSignal | undefined
  /** Does a step, or takes its output from the run's folder. */
  readonly step: <Output>(step: StudyStep<Output>) => Promise<StepOutput<Output>>
}

export function createStudyContext(
  directory: string,
  { settings, onEvent, signal }: Pick<StudyContext, 'settings' | 'onEvent' | 'signal'>,
): StudyContext {
  return {
    settings,
    onEvent,
    signal,
    step: async ({ stage, title, ...step }) => {
      signal?.throwIfAborted()
      const run = (folder: string): ReturnType<typeof step.run> => {
        onEvent({ kind: 'stage', stage, title })
        return step.run(folder)
      }
      const done = await runStep(directory, { ...step, run })
      if (done.kept)
        onEvent({ kind: 'note', stage, message: `${title}: kept, as nothing that it depends on has changed` })
      return done
    },
  }
}
