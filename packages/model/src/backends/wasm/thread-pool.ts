import { Worker } from 'node:worker_threads'
import { compileKernels, KERNELS, type KernelExports, type KernelName } from './kernel-module'
import type { SharedWasmModule } from './shared-wasm-module'
import { CLOSED, CONTROL, CONTROL_BYTES, GENERATION, LOCALS, workerSource, type WorkerData } from './thread-protocol'
import { webAssembly } from './web-assembly'

/** Parts a job is cut into for each thread: enough to even out threads that are held up. */
const PARTS_PER_THREAD = 4
/** Looks at the counter before the main thread sleeps; a part of a job takes up to some 100 µs. */
const SPINS = 20_000
/** A sleeping main thread looks up again after this, so that a missed wake-up costs little. */
const PATIENCE_MS = 1

/**
 * Runs kernels on the memory of the wasm backend, on this thread and `threads - 1` workers.
 *
 * A job's items are cut into parts; each thread takes the next part when it is free. Parts write to places of their
 * own, so results do not depend on the number of threads or on their speed. The workers never keep the process alive.
 */
export class ThreadPool {
  readonly threads: number
  readonly kernels: KernelExports
  readonly #module: SharedWasmModule
  readonly #control: number
  readonly #integers: Int32Array
  readonly #floats: Float32Array
  readonly #workers: readonly Worker[]
  #generation = 0
  #scratch = { start: 0, bytes: 0 }
  #workspace = { start: 0, bytes: 0 }

  constructor(module: SharedWasmModule, threads: number) {
    const compiled = compileKernels()
    const { wasmMemory: memory } = module
    this.threads = threads
    this.#module = module
    this.kernels = new webAssembly.Instance(compiled, { env: { memory } }).exports as unknown as KernelExports
    this.#control = module._malloc(CONTROL_BYTES) >>> 0
    this.#integers = new Int32Array(memory.buffer, this.#control, CONTROL_BYTES / 4).fill(0)
    this.#floats = new Float32Array(memory.buffer, this.#control, CONTROL_BYTES / 4)
    this.#integers[CONTROL.ticket] = CLOSED
    this.#workers = Array.from({ length: threads - 1 }, (_, index) => {
      const workerData: WorkerData = { compiled, memory, control: this.#control, kernels: KERNELS, thread: index + 1 }
      const worker = new Worker(workerSource, { eval: true, workerData, execArgv: [] })
      worker.unref()
      return worker
    })
  }

  /**
   * Runs `kernel` over `items`, at least `grain` of them at a time (fewer are not worth waking a thread for), each
   * thread with `scratchBytes` of its own. `args` are written as 32-bit words, {@link float}s as such.
   */
  run(kernel: KernelName, args: readonly (number | Float)[], items: number, grain: number, scratchBytes = 0): void {
    const size = Math.max(grain, Math.ceil(items / (this.threads * PARTS_PER_THREAD) / grain) * grain)
    const parts = Math.ceil(items / size)
    const integers = this.#integers
    // Closed first, so that a worker that is late for the last job cannot take parts of one half written.
    Atomics.store(integers, CONTROL.ticket, this.#nextTicket() | CLOSED)
    args.forEach((value, index) => {
      if (typeof value === 'number') integers[LOCALS + index] = value
      else this.#floats[LOCALS + index] = value.float
    })
    this.#growScratch(scratchBytes)
    const run = this.kernels[kernel]
    const argsAddress = this.#control + 4 * LOCALS
    if (parts <= 1 || this.#workers.length === 0) {
      run(argsAddress, 0, items, this.#scratch.start)
      return
    }
    integers[CONTROL.kernel] = KERNELS.indexOf(kernel)
    integers[CONTROL.items] = items
    integers[CONTROL.size] = size
    integers[CONTROL.scratch] = this.#scratch.start
    integers[CONTROL.scratchBytes] = this.#scratch.bytes
    Atomics.store(integers, CONTROL.parts, parts)
    Atomics.store(integers, CONTROL.done, 0)
    const open = this.#nextTicket()
    Atomics.store(integers, CONTROL.ticket, open)
    if (Atomics.load(integers, CONTROL.sleeping) > 0) Atomics.notify(integers, CONTROL.ticket)
    for (;;) {
      const part = Atomics.add(integers, CONTROL.ticket, 1) & CLOSED
      if (part >= parts) break
      run(argsAddress, part * size, Math.min(items, (part + 1) * size), this.#scratch.start)
      Atomics.add(integers, CONTROL.done, 1)
    }
    this.#waitFor(parts)
  }

  /** Memory that stays valid until the next call, for one job to hand to the next. */
  workspace(bytes: number): number {
    this.#workspace = this.#grown(this.#workspace, bytes)
    return this.#workspace.start
  }

  /** Ends the workers and frees the memory. */
  async dispose(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
    for (const { start } of [this.#scratch, this.#workspace]) if (start !== 0) this.#module._free(start)
    this.#module._free(this.#control)
  }

  #nextTicket(): number {
    this.#generation = (this.#generation + GENERATION) | 0
    return this.#generation
  }

  #waitFor(parts: number): void {
    for (let spins = 0; ; spins++) {
      const done = Atomics.load(this.#integers, CONTROL.done)
      if (done === parts) break
      if (spins > SPINS) Atomics.wait(this.#integers, CONTROL.done, done, PATIENCE_MS)
    }
    if (Atomics.load(this.#integers, CONTROL.failed) !== 0) throw new Error('A kernel failed on a worker thread')
  }

  #growScratch(bytes: number): void {
    const each = (bytes + 63) & ~63
    if (each <= this.#scratch.bytes) return
    this.#scratch = { start: this.#grown(this.#scratch, each * this.threads).start, bytes: each }
  }

  #grown(area: { start: number; bytes: number }, bytes: number): { start: number; bytes: number } {
    if (bytes <= area.bytes) return area
    if (area.start !== 0) this.#module._free(area.start)
    return { start: this.#module._malloc(bytes) >>> 0, bytes }
  }
}

/** An argument to be written as a 32-bit floating point number. */
export interface Float {
  readonly float: number
}

export function float(value: number): Float {
  return { float: value }
}
