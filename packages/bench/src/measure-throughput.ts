import { measureInTurn } from './measure-in-turn'
import type { Throughput } from './throughput'
import type { BenchOptions, Workload } from './workload'

/**
 * Items per second in the steady state: whole runs after a warm-up, load time left out (that is `measureLoad`), and the median
 * with its spread. One run alone tells of the machine's moment as much as of the code.
 *
 * @throws RangeError when there are no items, when counts are out of range, or when a run was too short for the clock.
 * @throws the signal's reason when aborted.
 */
export async function measureThroughput<Item>({
  name,
  items,
  run,
  ...options
}: Workload<Item> & BenchOptions): Promise<Throughput> {
  const [throughput] = await measureInTurn([{ name, items, run }], options)
  return throughput
}
