import type { GpuTrainingEvent, GraphicsCard } from '@chexpp/train-gpu'
import type { ProgressBar } from '../progress-bar'

const GIB = 2 ** 30

/** What a person at a terminal is told of a training run. */
export function showTraining(event: GpuTrainingEvent, bar: ProgressBar, tell: (message: string) => void): void {
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
    case 'split':
      bar.stop()
      tell(`step ${event.step}: the batch does not fit into memory; from here on in ${event.parts} parts, same result`)
      break
    case 'throughput':
      bar.stop()
      tell(
        `step ${event.step}: ${event.textsPerSecond.toFixed(0)} texts/s, ${event.tokensPerSecond.toFixed(0)} tokens/s`,
      )
      break
    case 'cards':
      bar.stop()
      tell(`step ${event.step}: ${event.cards.map(cardUse).join('; ')}`)
      break
  }
}

function cardUse({ index, memoryUsedBytes, memoryTotalBytes, utilisation }: GraphicsCard): string {
  const memory = `${(memoryUsedBytes / GIB).toFixed(1)} of ${(memoryTotalBytes / GIB).toFixed(1)} GiB`
  const busy = utilisation === undefined ? '' : `, busy ${(100 * utilisation).toFixed(0)} %`
  return `card ${index} ${memory}${busy}`
}
