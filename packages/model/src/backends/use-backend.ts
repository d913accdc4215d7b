import { BACKENDS, type BackendInfo, type BackendName, type SkippedBackend } from './backend-info'
import { BackendUnavailableError } from './backend-unavailable-error'
import { useCpu } from './use-cpu'
import { useNode } from './node/use-node'
import { useWebGpu } from './use-webgpu'
import { useWasm } from './wasm/use-wasm'

export interface BackendOptions {
  /** Processor threads for `wasm` and `node`; as many as there are cores by default. */
  readonly threads?: number
}

/** Activate a backend and say on how many threads it computes, or throw why it cannot. */
const START: Readonly<Record<BackendName, (threads?: number) => Promise<number>>> = {
  node: useNode,
  webgpu: useWebGpu,
  wasm: useWasm,
  cpu: useCpu,
}

/** More than any machine has, and few enough for the counter of a job's parts. */
const MAX_THREADS = 1000

/**
 * Activates a TensorFlow.js backend for everything that follows: the one asked for, or with `'auto'` the first of
 * {@link BACKENDS} that runs here. What was passed over stands in `tried`, with the reason.
 *
 * Throws {@link BackendUnavailableError} where the backend asked for does not run, and `RangeError` for a number of
 * threads that makes no sense.
 */
export async function useBackend(
  preference: 'auto' | BackendName = 'auto',
  { threads }: BackendOptions = {},
): Promise<BackendInfo> {
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= MAX_THREADS)) {
    throw new RangeError(`threads must be a whole number from 1 to ${MAX_THREADS}, not ${threads}`)
  }
  const tried: SkippedBackend[] = []
  for (const name of preference === 'auto' ? BACKENDS : [preference]) {
    try {
      return { name, threads: await START[name](threads), tried }
    } catch (error) {
      tried.push({ name, reason: (error as Error).message })
    }
  }
  const { name, reason } = tried[0]
  throw new BackendUnavailableError(name, reason)
}
