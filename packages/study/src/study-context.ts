import type { Trainer } from '@chexpp/train-gpu'
import type { Stage, StudyEvent } from './events'
import type { CoreSettings } from './settings'
import type { PretrainedEncoder } from './students/pretrained-encoder'
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
  /** What its students are trained on. */
  readonly trainer: Trainer
  /** What its students start from; random weights where there is none. */
  readonly encoder: PretrainedEncoder | undefined
  /** Does a step, or takes its output from the run's folder. */
  readonly step: <Output>(step: StudyStep<Output>) => Promise<StepOutput<Output>>
}

export function createStudyContext(directory: string, given: Omit<StudyContext, 'step'>): StudyContext {
  const { onEvent, signal } = given
  return {
    ...given,
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
