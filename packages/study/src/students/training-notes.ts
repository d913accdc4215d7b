import type { TrainingEvent } from '@chexpp/train'
import type { Stage, StudyEvent } from '../events'

/** What a training tells, as an event of the study. */
export function studyEvent(stage: Stage, event: TrainingEvent): StudyEvent {
  const note = (message: string): StudyEvent => ({ kind: 'note', stage, message })
  switch (event.kind) {
    case 'step':
      return { kind: 'progress', stage, progress: { done: event.step, total: event.steps } }
    case 'validation':
      return note(
        `step ${event.step}: validation kappa ${event.kappa?.toFixed(4) ?? 'undefined'}${event.best ? ', kept' : ''}`,
      )
    case 'saved':
      return note(`step ${event.step} saved`)
    case 'resumed':
      return note(`goes on after step ${event.step}`)
    case 'stopped':
      return note(`stopped at step ${event.step}: no validation was better than that of step ${event.best}`)
  }
}
