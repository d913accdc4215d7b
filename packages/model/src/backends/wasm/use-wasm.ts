import { availableParallelism } from 'node:os'
import { BackendWasm, setThreadsCount } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { registerWasmKernels } from './register-kernels'
import { loadSharedWasmModule, type SharedWasmModule } from './shared-wasm-module'
import { ThreadPool } from './thread-pool'
import type { WasmContext } from './wasm-kernel'

let running: { readonly module: SharedWasmModule; readonly context: WasmContext } | undefined

/**
 * Activates the wasm backend with our kernels on `threads` threads (one a core by default) and says how many it has.
 * Another number later changes it. Throws where the wasm backend was started without us.
 */
export async function useWasm(threads = availableParallelism()): Promise<number> {
  running ??= await start(threads)
  const { module, context } = running
  if (context.pool.threads !== threads) {
    const { pool } = context
    context.pool = new ThreadPool(module, threads)
    await pool.dispose()
  }
  await activate()
  return threads
}

async function start(threads: number): Promise<{ module: SharedWasmModule; context: WasmContext }> {
  if (tf.engine().registry.wasm !== undefined) {
    throw new Error('it was started without the kernels of this package: call useBackend before tf.setBackend')
  }
  // XNNPACK's own threads are Emscripten's, which we do not start.
  setThreadsCount(1)
  const { module, forBackend } = await loadSharedWasmModule()
  const backend = new BackendWasm(forBackend)
  const context = { backend, pool: new ThreadPool(module, threads) }
  tf.removeBackend('wasm')
  tf.registerBackend('wasm', () => backend)
  await activate()
  registerWasmKernels(context)
  return { module, context }
}

async function activate(): Promise<void> {
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js could not start it')
}
