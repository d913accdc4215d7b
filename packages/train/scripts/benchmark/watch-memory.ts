import type { Contestant } from './contestant'
import { SHAPES } from './shapes'

const STEPS = 1000
/** Steps between two looks. */
const EVERY = 200

/** Prints the resident memory over many steps, and the tensors alive: both stay where they are after the first steps. */
export async function watchMemory(contestants: readonly Contestant[]): Promise<void> {
  for (const contestant of contestants) {
    await contestant.ask({ do: 'load', ...SHAPES['tiny-32x32'] })
    for (let step = 1; step <= STEPS; step++) {
      const { residentBytes, tensors } = await contestant.ask({ do: 'step' })
      if (step === 20 || step % EVERY === 0) {
        const alive = tensors === undefined ? '' : `, ${tensors} tensors`
        console.log(`${contestant.name.padEnd(8)} step ${step}: ${(residentBytes / 2 ** 20).toFixed(0)} MiB${alive}`)
      }
    }
  }
}
