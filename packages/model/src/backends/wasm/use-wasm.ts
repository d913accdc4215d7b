import { availableParallelism } from 'node:os'
import { BackendWasm, setThreadsCount } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { registerWasmKernels } from './register-kernels'
import { loadSharedWasmModule } from './shared-wasm-module'
import { ThreadPool } from './thread-pool'

let current: { readonly pool: ThreadPool } | undefined

/**
 * Activates the wasm backend with our kernels on `threads` threads (default: one a core) and says how many it has. The
 * first call decides the number. Throws where the wasm backend was started without us.
 */
export async function useWasm(threads = availableParallelism()): Promise<number> {
  if (current === undefined) {
    if (tf.engine().registry.wasm !== undefined) {
      throw new Error('The wasm backend is running already, without the kernels: call useBackend before tf.setBackend')
    }
    // XNNPACK's own threads are Emscripten's, which we do not start.
    setThreadsCount(1)
    const { module, forBackend } = await loadSharedWasmModule()
    const backend = new BackendWasm(forBackend)
    const pool = new ThreadPool(module, threads)
    tf.removeBackend('wasm')
    tf.registerBackend('wasm', () => backend)
    await activate()
    registerWasmKernels(backend, pool)
    current = { pool }
  } else await activate()
  return current.pool.threads
}

async function activate(): Promise<void> {
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js could not start its wasm backend')
}
