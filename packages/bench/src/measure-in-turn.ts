import { PROCESS_INSTRUMENTS } from './instruments'
import { type Throughput, throughputOf } from './throughput'
import type { BenchOptions, Workload } from './workload'

function assertCount(option: string, count: number, least: number): void {
  if (!Number.isInteger(count) || count < least)
    throw new RangeError(`${option} must be a whole number of at least ${least}, not ${count}`)
}

/**
 * Times workloads in turn, A B A B …, so that what changes on the machine meanwhile meets all of them alike. Warm-up runs are
 * made in the same turn.
 *
 * @returns one throughput a workload, in their order
 * @throws RangeError when a workload has no items, when counts are out of range, or when a run was too short for the clock.
 * @throws the signal's reason when aborted.
 */
export async function measureInTurn<Item>(
  workloads: readonly Workload<Item>[],
  options: BenchOptions = {},
): Promise<Throughput[]> {
  const { warmupRuns = 1, repeats = 5, signal, onProgress, instruments = PROCESS_INSTRUMENTS } = options
  assertCount('warmupRuns', warmupRuns, 0)
  assertCount('repeats', repeats, 1)
  for (const { name, items } of workloads) {
    if (items.length === 0) throw new RangeError(`${name} has no items to time`)
  }
  const seconds = workloads.map((): number[] => [])
  for (let round = -warmupRuns; round < repeats; round++) {
    for (const [index, { name, items, run }] of workloads.entries()) {
      signal?.throwIfAborted()
      const start = instruments.now()
      await run(items)
      const elapsed = (instruments.now() - start) / 1000
      if (round < 0) {
        onProgress?.({ name, phase: 'warm-up', done: round + warmupRuns + 1, total: warmupRuns })
        continue
      }
      if (!(elapsed > 0)) throw new RangeError(`a run of ${name} was too short for the clock; give it more items`)
      seconds[index].push(elapsed)
      onProgress?.({ name, phase: 'timed', done: round + 1, total: repeats })
    }
  }
  return workloads.map(({ name, items }, index) =>
    throughputOf(name, items.length, seconds[index], instruments.peakMemory()),
  )
}
