import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Answer, Request } from './protocol'

/** A process that takes steps when it is asked to, so that several can take turns in one run. */
export class Contestant {
  private constructor(
    readonly name: string,
    readonly versions: string,
    private readonly child: ChildProcess,
    private readonly lines: AsyncIterator<string>,
  ) {}

  /** Starts it. Throws the reason where it cannot work here. */
  static async start(name: string, command: string, argv: readonly string[]): Promise<Contestant> {
    // Threads that wait busily would take the processor from the one whose turn it is.
    const env = { ...process.env, OMP_WAIT_POLICY: 'passive' }
    const child = spawn(command, argv, { env, stdio: ['pipe', 'pipe', 'ignore'] })
    const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error))
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const first = await Promise.race([lines.next(), failed])
    if (first.done === true) throw new Error(`${command} ended without an answer`)
    const { versions, error } = JSON.parse(first.value) as Answer
    if (versions === undefined) throw new Error(error)
    return new Contestant(name, versions, child, lines)
  }

  static chexpp(backend: string, threads: number): Promise<Contestant> {
    const worker = fileURLToPath(new URL('worker.ts', import.meta.url))
    return Contestant.start(backend, process.execPath, [...process.execArgv, worker, backend, String(threads)])
  }

  static pyTorch(python: string, threads: number, device: 'cpu' | 'cuda'): Promise<Contestant> {
    const worker = fileURLToPath(new URL('torch_worker.py', import.meta.url))
    return Contestant.start('PyTorch', python, [worker, '--threads', String(threads), '--device', device])
  }

  async ask(request: Request): Promise<Required<Answer>> {
    this.child.stdin!.write(`${JSON.stringify(request)}\n`)
    const line = await this.lines.next()
    if (line.done === true) throw new Error(`${this.name} ended during ${request.do}; it may have run out of memory`)
    return JSON.parse(line.value) as Required<Answer>
  }

  stop(): void {
    this.child.stdin!.end()
  }
}
