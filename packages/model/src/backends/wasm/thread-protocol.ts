import type { KernelName } from './kernel-module'
import type { CompiledModule, SharedMemory } from './web-assembly'

/** Where the words of the shared control block lie, counted in 32-bit words. */
export const CONTROL = {
  /** High bits: number of the job. Low bits: the next part of it to be taken. */
  ticket: 0,
  done: 1,
  sleeping: 2,
  failed: 3,
  kernel: 4,
  items: 5,
  /** Items of a part. */
  size: 6,
  parts: 7,
  scratch: 8,
  scratchBytes: 9,
} as const

/** First word of a job's arguments. */
export const LOCALS = 16
export const CONTROL_BYTES = 4 * (LOCALS + 32)

/** The part of a ticket that counts parts; all its bits set: there is nothing to take. */
export const CLOSED = 0xfff
/** What is added to a ticket to make the next job's. */
export const GENERATION = CLOSED + 1

export interface WorkerData {
  readonly compiled: CompiledModule
  readonly memory: SharedMemory
  readonly control: number
  readonly kernels: readonly KernelName[]
  /** Number of this thread, the main one being 0. */
  readonly thread: number
}

/**
 * Looks at the ticket before a worker sleeps, about 0.1 ms: the gap between two kernels of a training step is shorter,
 * and waking a thread takes about as long.
 */
const SPINS = 5_000

/**
 * What a worker runs: plain text, because a worker's file could not be found again from a bundle.
 *
 * A part is taken by compare-and-exchange of the ticket from which the job's number was read: it succeeds only while
 * that job is open, and so the description read in between belongs to it.
 */
export const workerSource = `'use strict'
const { compiled, memory, control, kernels, thread } = require('node:worker_threads').workerData
const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
const functions = kernels.map((name) => exports[name])
const words = new Int32Array(memory.buffer, control, ${CONTROL_BYTES / 4})
const args = control + ${4 * LOCALS}
let spins = 0
for (;;) {
  const ticket = Atomics.load(words, ${CONTROL.ticket})
  const part = ticket & ${CLOSED}
  const parts = Atomics.load(words, ${CONTROL.parts})
  if (part < parts) {
    const kernel = functions[words[${CONTROL.kernel}]]
    const items = words[${CONTROL.items}]
    const size = words[${CONTROL.size}]
    const scratch = (words[${CONTROL.scratch}] >>> 0) + thread * words[${CONTROL.scratchBytes}]
    if (Atomics.compareExchange(words, ${CONTROL.ticket}, ticket, ticket + 1) !== ticket) continue
    try {
      kernel(args, part * size, Math.min(items, (part + 1) * size), scratch)
    } catch {
      Atomics.store(words, ${CONTROL.failed}, 1)
    }
    if (Atomics.add(words, ${CONTROL.done}, 1) + 1 === parts) Atomics.notify(words, ${CONTROL.done})
    spins = 0
  } else if (++spins > ${SPINS}) {
    Atomics.add(words, ${CONTROL.sleeping}, 1)
    Atomics.wait(words, ${CONTROL.ticket}, ticket)
    Atomics.sub(words, ${CONTROL.sleeping}, 1)
    spins = 0
  }
}
`
