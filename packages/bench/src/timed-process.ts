import { fork, type ChildProcess } from 'node:child_process'
import type { TimingRequest, TimingResponse } from './timing-messages'

/** Something to be timed in a process of its own, loaded and ready, so that its start and its memory are no other's. */
export interface TimedProcess {
  /** From the start of the process until it was ready. */
  readonly startUpSeconds: number
  /** Goes so many times over all items, or over the first of them; returns the seconds that this took. */
  readonly run: (passes: number, items?: number) => Promise<number>
  /** Most memory that the process has held. */
  readonly peakMemoryBytes: () => number
  readonly stop: () => void
}

export interface TimedProcessOptions<Task> {
  /** A JavaScript file that calls `answerTimings`. */
  readonly module: string
  readonly arguments?: readonly string[]
  /** What it is to load; sent as structured data. */
  readonly task: Task
  /** Ends the process. */
  readonly signal?: AbortSignal
}

/** A process that ended while something was asked of it, or could not load or run what it was asked to. */
export class TimedProcessError extends Error {
  override readonly name = 'TimedProcessError'
}

/**
 * Starts one, and waits until it is ready.
 *
 * @throws {TimedProcessError} with the process's own message where it cannot load its task
 */
export async function startTimedProcess<Task>(options: TimedProcessOptions<Task>): Promise<TimedProcess> {
  const { module, task, signal } = options
  const start = performance.now()
  // Items go to the process as they are; what it prints is of no use here.
  const child = fork(module, [...(options.arguments ?? [])], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    signal,
  })
  let peakMemoryBytes = 0
  const request = async (message: TimingRequest<Task>): Promise<number> => {
    const response = await ask(child, message)
    if (response.kind === 'failed') throw new TimedProcessError(response.message)
    peakMemoryBytes = response.peakMemoryBytes
    return response.seconds
  }
  const stop = (): void => void child.kill()
  try {
    await request({ kind: 'load', task })
  } catch (error) {
    stop()
    throw error
  }
  return {
    startUpSeconds: (performance.now() - start) / 1000,
    run: (passes, items) => request({ kind: 'run', passes, items }),
    peakMemoryBytes: () => peakMemoryBytes,
    stop,
  }
}

function ask<Task>(child: ChildProcess, message: TimingRequest<Task>): Promise<TimingResponse> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      child.off('message', answered)
      child.off('exit', ended)
      child.off('error', failed)
    }
    const answered = (response: TimingResponse): void => {
      settle()
      resolve(response)
    }
    const ended = (code: number | null): void => {
      settle()
      reject(new TimedProcessError(`its process ended (${code ?? 'by a signal'}); there may be too little memory`))
    }
    const failed = (error: Error): void => {
      settle()
      reject(error)
    }
    child.on('message', answered)
    child.on('exit', ended)
    child.on('error', failed)
    child.send(message)
  })
}
