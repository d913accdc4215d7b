import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Contestant } from './contestant'
import type { Job } from './protocol'
import { forwardFlops, SHAPES } from './shapes'
import { watchMemory } from './watch-memory'

const USAGE = `pnpm bench train [OPTIONS]
  --python PYTHON    a Python with torch and transformers, to run beside
  --backends A,B     ours: node, wasm, webgpu, cpu (default node,wasm)
  --shapes A,B       of ${Object.keys(SHAPES).join(', ')}
  --threads N        of each (default: all cores)
  --repeats N        turns of each that count (default 9)
  --gpu              PyTorch on CUDA beside tfjs-node-gpu, base-32x128; NVIDIA_TF32_OVERRIDE=0 for plain fp32 on both
  --memory           instead: memory over 1,000 steps of tiny-32x32`

const WARM_UPS = 2
const PRODUCTS = 8
/** Rows and columns of the square products whose best rate is taken for the machine's limit. */
const PRODUCT_SIZE = 2048
const DEFAULT_SHAPES = ['tiny-32x32', 'tiny-8x128', 'base-32x32', 'base-8x128']

type Times = Record<'milliseconds' | 'processorMilliseconds', number>

/**
 * Times forward passes and training steps of ours and of PyTorch in one run: each is a process of its own, and they take turns, so
 * that what else the machine does meets all of them.
 */
export default async function benchmarkTrain(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      ...{ python: { type: 'string' }, backends: { type: 'string' }, shapes: { type: 'string' } },
      ...{ threads: { type: 'string' }, repeats: { type: 'string' } },
      ...{ gpu: { type: 'boolean' }, memory: { type: 'boolean' }, help: { type: 'boolean' } },
    },
  })
  if (values.help === true) return console.log(USAGE)
  const threads = Number(values.threads ?? availableParallelism())
  const backends = values.backends?.split(',') ?? (values.gpu === true ? ['node'] : ['node', 'wasm'])
  const contestants = await startAll(backends, values.python, threads, values.gpu === true)
  try {
    if (values.memory === true) return await watchMemory(contestants)
    const limit = await productLimit(contestants, threads, values.gpu === true)
    const shapes = values.shapes?.split(',') ?? (values.gpu === true ? ['base-32x128'] : DEFAULT_SHAPES)
    for (const shape of shapes)
      await compare(contestants, shape, {
        repeats: Number(values.repeats ?? 9),
        limit,
        threads: values.gpu === true ? undefined : threads,
      })
  } finally {
    for (const contestant of contestants) contestant.stop()
  }
}

async function startAll(backends: readonly string[], python: string | undefined, threads: number, gpu: boolean) {
  const starts = backends.map((name) => ({ name, start: () => Contestant.chexpp(name, threads) }))
  if (python === undefined) console.log('PyTorch is left out: give --python PYTHON')
  else starts.unshift({ name: 'PyTorch', start: () => Contestant.pyTorch(python, threads, gpu ? 'cuda' : 'cpu') })
  const contestants: Contestant[] = []
  for (const { name, start } of starts) {
    try {
      const contestant = await start()
      console.log(`${name}: ${contestant.versions}`)
      contestants.push(contestant)
    } catch (error) {
      console.log(`${name} is left out: ${(error as Error).message}`)
    }
  }
  return contestants
}

/** GFLOP/s of the fastest contestant's plain product, by processor time (on a card by the clock): others on the machine count for less. */
async function productLimit(contestants: readonly Contestant[], threads: number, gpu: boolean): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < PRODUCTS; turn++) {
    for (const contestant of contestants) {
      const answer = await contestant.ask({ do: 'product', size: PRODUCT_SIZE })
      times.push(gpu ? answer.milliseconds : answer.processorMilliseconds / threads)
    }
  }
  const limit = (2 * PRODUCT_SIZE ** 3) / Math.min(...times) / 1e6
  console.log(`matrix products: ${limit.toFixed(0)} GFLOP/s at best (${PRODUCT_SIZE} × ${PRODUCT_SIZE})\n`)
  return limit
}

interface Comparison {
  readonly repeats: number
  /** GFLOP/s */
  readonly limit: number
  /** Undefined on a card, where the processor's time says nothing. */
  readonly threads: number | undefined
}

async function compare(contestants: readonly Contestant[], name: string, { repeats, limit, threads }: Comparison) {
  const shape = SHAPES[name]
  if (shape === undefined) throw new Error(`There is no shape ${name}: ${Object.keys(SHAPES).join(', ')}`)
  for (const contestant of contestants) await contestant.ask({ do: 'load', ...shape })
  console.log(`${name}: medians of ${repeats}, on the clock (processor time of all threads)`)
  for (const job of ['forward', 'step'] as const) {
    const times = await takeTurns(contestants, job, repeats)
    const reference = contestants[0].name === 'PyTorch' ? times[0] : undefined
    for (const [index, { milliseconds, processorMilliseconds }] of times.entries()) {
      const flops = forwardFlops(shape) * (job === 'step' ? 3 : 1)
      const busy = threads === undefined ? milliseconds : processorMilliseconds / threads
      const cells = [
        `  ${job.padEnd(8)}${contestants[index].name.padEnd(8)}`,
        `${milliseconds.toFixed(0)} ms (${processorMilliseconds.toFixed(0)})`.padStart(18),
        `${((100 * flops) / busy / 1e6 / limit).toFixed(0)} % of the limit`.padStart(18),
        reference && index > 0 ? `${(milliseconds / reference.milliseconds).toFixed(2)} × PyTorch` : '',
        reference && index > 0 ? `(${(processorMilliseconds / reference.processorMilliseconds).toFixed(2)})` : '',
      ]
      console.log(cells.join(' ').trimEnd())
    }
  }
}

async function takeTurns(contestants: readonly Contestant[], job: Job, repeats: number): Promise<readonly Times[]> {
  const answers: Times[][] = contestants.map(() => [])
  for (let turn = -WARM_UPS; turn < repeats; turn++) {
    for (const [index, contestant] of contestants.entries()) {
      const answer = await contestant.ask({ do: job })
      if (turn >= 0) answers[index].push(answer)
    }
  }
  return answers.map((times) => ({
    milliseconds: median(times.map(({ milliseconds }) => milliseconds)),
    processorMilliseconds: median(times.map(({ processorMilliseconds }) => processorMilliseconds)),
  }))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
