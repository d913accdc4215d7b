import { describeEvent, type GpuTrainingEvent } from '@chexpp/train-gpu'
import type { ProgressBar } from '../progress-bar'

/** What a person at a terminal is told of a training run. */
export function showTraining(event: GpuTrainingEvent, bar: ProgressBar, tell: (message: string) => void): void {
  if (event.kind === 'step') {
    bar.update({ done: event.step, total: event.steps })
  } else if (event.kind !== 'saved') {
    bar.stop()
    tell(describeEvent(event))
  }
}
