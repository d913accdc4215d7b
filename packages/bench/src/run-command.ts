import { spawn } from 'node:child_process'
import { treeMemory } from './tree-memory'

export interface RunCommandOptions {
  /** Ends the command and all that it started. */
  readonly signal?: AbortSignal
}

export interface FinishedCommand {
  /** Most memory that it and all that it started were seen to hold, looked at each 50 ms; `null` off Linux or if too short. */
  readonly peakMemoryBytes: number | null
}

/** A command line that could not be started or ended with an error. What it printed is left out: it may hold report text. */
export class CommandFailedError extends Error {
  override readonly name = 'CommandFailedError'

  constructor(
    readonly commandLine: string,
    readonly exitCode: number | null,
    reason: string,
  ) {
    super(`${commandLine}: ${reason}; run it by itself to see why`)
  }
}

const LOOK_EACH_MS = 50

/**
 * Runs a command line in the shell until it has ended. Its output is dropped.
 *
 * @throws CommandFailedError where it ends with anything but 0
 * @throws the signal's reason when aborted
 */
export async function runCommand(commandLine: string, { signal }: RunCommandOptions = {}): Promise<FinishedCommand> {
  signal?.throwIfAborted()
  // In a group of its own where there are groups, so that what it started can be ended with it.
  const grouped = process.platform !== 'win32'
  const child = spawn(commandLine, { shell: true, stdio: 'ignore', detached: grouped })
  let peak: number | undefined
  const watch = setInterval(() => {
    if (child.pid === undefined) return
    void treeMemory(child.pid).then((bytes) => {
      if (bytes !== undefined && bytes > (peak ?? 0)) peak = bytes
    })
  }, LOOK_EACH_MS)
  const stop = (): void => {
    if (child.pid === undefined) return
    if (grouped) process.kill(-child.pid, 'SIGTERM')
    else child.kill()
  }
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', (error) => reject(new CommandFailedError(commandLine, null, error.message)))
      child.on('close', resolve)
    })
    signal?.throwIfAborted()
    if (code !== 0) throw new CommandFailedError(commandLine, code, `ended with ${code ?? 'a signal'}`)
    return { peakMemoryBytes: peak ?? null }
  } finally {
    clearInterval(watch)
    signal?.removeEventListener('abort', stop)
  }
}
