import { describeEvent, type GpuTrainingEvent } from '@chexpp/train-gpu'
import type { Stage, StudyEvent } from '../events'

/** What a training tells, as an event of the study. */
export function studyEvent(stage: Stage, event: GpuTrainingEvent): StudyEvent {
  return event.kind === 'step'
    ? { kind: 'progress', stage, progress: { done: event.step, total: event.steps } }
    : { kind: 'note', stage, message: describeEvent(event) }
}
