import { fork, type ChildProcess } from 'node:child_process'
import { LABELER_PROCESS, type LabelerRequest, type LabelerResponse, type LabelerTask } from './labeler-messages'

/** A labeler in a process of its own, loaded and ready, so that its start and its memory are no other's. */
export interface RunningLabeler {
  /** From the start of its process until it had labelled its first report. */
  readonly startUpSeconds: number
  /** Labels all reports so many times; returns the seconds that this took. */
  readonly run: (passes: number) => Promise<number>
  /** Most memory that its process has held. */
  readonly peakMemoryBytes: () => number
  readonly stop: () => void
}

/** Starts one. Throws with the labeler's own message where it cannot be loaded. */
export async function startLabeler(task: LabelerTask, signal: AbortSignal): Promise<RunningLabeler> {
  const start = performance.now()
  // Reports go to the process as they are; what it prints is of no use here.
  const child = fork(process.argv[1], [LABELER_PROCESS], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    signal,
  })
  let peakMemoryBytes = 0
  const request = async (message: LabelerRequest): Promise<number> => {
    const response = await ask(child, message)
    if (response.kind === 'failed') throw new Error(response.message)
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
    run: (passes) => request({ kind: 'run', passes }),
    peakMemoryBytes: () => peakMemoryBytes,
    stop,
  }
}

function ask(child: ChildProcess, message: LabelerRequest): Promise<LabelerResponse> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      child.off('message', answered)
      child.off('exit', ended)
      child.off('error', failed)
    }
    const answered = (response: LabelerResponse): void => {
      settle()
      resolve(response)
    }
    const ended = (code: number | null): void => {
      settle()
      reject(new Error(`its process ended (${code ?? 'by a signal'}); there may be too little memory`))
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
