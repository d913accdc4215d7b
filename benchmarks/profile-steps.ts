import { Session, type Profiler } from 'node:inspector/promises'

const MICROSECONDS_A_SAMPLE = 250
const RUNS = 10

/**
 * What share of the time each step takes, by V8's sampling profiler: a sample is of the step whose function is the innermost on
 * the stack; "the rest" is of none (what lies between the steps, and the collection of garbage).
 *
 * @param steps names of the functions in which each step begins
 */
export async function profileSteps(
  steps: Readonly<Record<string, readonly string[]>>,
  run: () => void,
): Promise<Map<string, number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS_A_SAMPLE })
  await session.post('Profiler.start')
  for (let i = 0; i < RUNS; i++) run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile, steps)
}

function sharesOf(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  steps: Readonly<Record<string, readonly string[]>>,
): Map<string, number> {
  const stepOf = new Map(Object.entries(steps).flatMap(([step, names]) => names.map((name) => [name, step] as const)))
  const stepsByNode = new Map<number, string>()
  // Callers come before those they call.
  for (const { id, callFrame, children = [] } of nodes) {
    const step = stepOf.get(callFrame.functionName) ?? stepsByNode.get(id) ?? 'the rest'
    stepsByNode.set(id, step)
    for (const child of children) stepsByNode.set(child, step)
  }
  const shares = new Map([...Object.keys(steps), 'the rest'].map((step) => [step, 0]))
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0)
  samples.forEach((node, i) => {
    const step = stepsByNode.get(node) ?? 'the rest'
    shares.set(step, (shares.get(step) ?? 0) + timeDeltas[i] / total)
  })
  return shares
}
