import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as WorkerThreads from 'node:worker_threads'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { webAssembly, type SharedMemory } from './web-assembly'

/** The part of Emscripten's module that we use; the package's own types leave the heap and `cwrap`'s results open. */
export interface SharedWasmModule {
  readonly wasmMemory: SharedMemory
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _free(address: number): void
}

type EmscriptenModule = SharedWasmModule & {
  cwrap(name: string, returns: string | null, parameters: readonly string[]): (...args: number[]) => number
  tfjs: Record<string, (...args: number[]) => number>
}

type Factory = (config: {
  readonly wasmBinary: Uint8Array
  readonly wasmMemory: SharedMemory
  readonly locateFile: (path: string) => string
}) => Promise<EmscriptenModule>

/** What the module asks for itself: 16 MiB that may grow to 4 GiB. */
const INITIAL_PAGES = 256
const MAXIMUM_PAGES = 65536

/**
 * Loads the build of TensorFlow.js' wasm backend that works on shared memory, so that threads of our own can work on
 * its tensors. TensorFlow.js itself never loads it in Node (https://github.com/tensorflow/tfjs/issues/3830).
 */
export async function loadSharedWasmModule(): Promise<{ module: SharedWasmModule; forBackend: BackendWasm['wasm'] }> {
  const require = createRequire(import.meta.url)
  const build = '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd'
  const factory = require(`${build}.js`) as Factory
  const wasmMemory = new webAssembly.Memory({ initial: INITIAL_PAGES, maximum: MAXIMUM_PAGES, shared: true })
  const loading = withoutEmscriptenThreads(require('node:worker_threads') as Mutable<typeof WorkerThreads>, () =>
    factory({ wasmBinary: readFileSync(require.resolve(`${build}.wasm`)), wasmMemory, locateFile: (path) => path }),
  )
  const module = await loading
  const allocate = module._malloc.bind(module)
  module._malloc = orThrow(allocate)
  // The same six functions that the backend's own loader wraps.
  module.tfjs = {
    init: module.cwrap('init', null, []),
    initWithThreadsCount: module.cwrap('init_with_threads_count', null, ['number']),
    getThreadsCount: module.cwrap('get_threads_count', 'number', []),
    registerTensor: module.cwrap('register_tensor', null, ['number', 'number', 'number']),
    disposeData: module.cwrap('dispose_data', null, ['number']),
    dispose: module.cwrap('dispose', null, []),
  }
  return { module, forBackend: module as unknown as BackendWasm['wasm'] }
}

/** Emscripten's `malloc` returns 0 where memory is out, which the backend would take for a place. */
function orThrow(allocate: (bytes: number) => number): (bytes: number) => number {
  return (bytes) => {
    const start = allocate(bytes)
    if (start === 0 && bytes > 0) throw new Error(`No room for ${bytes} bytes more in the 4 GiB of WebAssembly`)
    return start
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Says that it is loaded, as Emscripten waits to hear, and does nothing. */
class IdleWorker {
  onmessage?: (event: { readonly data: { readonly cmd: string } }) => void
  postMessage(message: { readonly cmd: string }): void {
    if (message.cmd === 'load') queueMicrotask(() => this.onmessage?.({ data: { cmd: 'loaded' } }))
  }
  on(): void {}
  unref(): void {}
  terminate(): void {}
}

/**
 * Emscripten starts eight workers while it loads, in a way that fails in Node, and leaves a global `Worker` and
 * handlers on the process behind. We need none of them, and leave the process as we found it.
 */
function withoutEmscriptenThreads<Result>(threads: Mutable<typeof WorkerThreads>, load: () => Result): Result {
  const { Worker } = threads
  const globals = globalThis as { Worker?: unknown }
  const { Worker: globalWorker } = globals
  const events = ['uncaughtException', 'unhandledRejection'] as const
  const listeners = events.map((event) => new Set<unknown>(process.listeners(event as 'exit')))
  try {
    threads.Worker = IdleWorker as unknown as typeof Worker
    return load()
  } finally {
    threads.Worker = Worker
    if (globalWorker === undefined) delete globals.Worker
    else globals.Worker = globalWorker
    events.forEach((event, index) => {
      for (const listener of process.listeners(event as 'exit')) {
        if (!listeners[index].has(listener)) process.removeListener(event, listener)
      }
    })
  }
}
