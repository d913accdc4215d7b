import type { TrainingEvent } from '@chexpp/train'
import type { ProgressBar } from '../progress-bar'

/** What a person at a terminal is told of a training run. */
export function showTraining(event: TrainingEvent, bar: ProgressBar, tell: (message: string) => void): void {
  switch (event.kind) {
    case 'step':
      bar.update({ done: event.step, total: event.steps })
      break
    case 'validation':
      bar.stop()
      tell(
        `step ${event.step}: validation kappa ${event.kappa?.toFixed(4) ?? 'undefined'}${event.best ? ', kept' : ''}`,
      )
      break
    case 'saved':
      break
    case 'resumed':
      tell(`goes on after step ${event.step}`)
      break
    case 'stopped':
      bar.stop()
      tell(`stopped at step ${event.step}: no validation was better than that of step ${event.best}`)
      break
  }
}
