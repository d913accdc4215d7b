import type { GraphicsCard } from '../device/graphics-cards'
import type { GpuTrainingEvent } from './train-on-gpu'

const GIB = 2 ** 30

/** What a training tells, in words; a step alone is a matter of progress. */
export function describeEvent(event: Exclude<GpuTrainingEvent, { readonly kind: 'step' }>): string {
  switch (event.kind) {
    case 'validation':
      return `step ${event.step}: validation kappa ${event.kappa?.toFixed(4) ?? 'undefined'}${event.best ? ', kept' : ''}`
    case 'saved':
      return `step ${event.step} saved`
    case 'resumed':
      return `goes on after step ${event.step}`
    case 'stopped':
      return `stopped at step ${event.step}: no validation was better than that of step ${event.best}`
    case 'split':
      return `step ${event.step}: the batch does not fit into memory; from here on in ${event.parts} parts, same result`
    case 'throughput':
      return `step ${event.step}: ${event.textsPerSecond.toFixed(0)} texts/s, ${event.tokensPerSecond.toFixed(0)} tokens/s`
    case 'cards':
      return `step ${event.step}: ${event.cards.map(cardUse).join('; ')}`
  }
}

function cardUse({ index, memoryUsedBytes, memoryTotalBytes, utilisation }: GraphicsCard): string {
  const memory = `${(memoryUsedBytes / GIB).toFixed(1)} of ${(memoryTotalBytes / GIB).toFixed(1)} GiB`
  const busy = utilisation === undefined ? '' : `, busy ${(100 * utilisation).toFixed(0)} %`
  return `card ${index} ${memory}${busy}`
}
