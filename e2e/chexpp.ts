import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from './checkout'

const binary = join(root, 'packages/cli/bin/chexpp.js')

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  /** What comes on standard input. */
  readonly input?: string
  /** Presses Ctrl-C once stderr or a file tells that the work is under way. */
  readonly interrupt?: (stderr: string) => boolean
}

/** Runs the built command as a user does, without a terminal. */
export function chexpp(args: readonly string[], { cwd, input = '', interrupt }: Surroundings = {}): Promise<Outcome> {
  return run(process.execPath, [binary, ...args], { cwd, input, interrupt })
}

/** Runs the built command in a shell, where `$CHEXPP` stands for it. */
export function shell(script: string, { cwd }: Surroundings = {}): Promise<Outcome> {
  return run('bash', ['-c', script], { cwd, input: '' })
}

function run(command: string, args: readonly string[], { cwd, input, interrupt }: Surroundings): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, CHEXPP: `${process.execPath} ${binary}` } })
    let stdout = ''
    let stderr = ''
    let watch: NodeJS.Timeout | undefined
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    if (interrupt !== undefined) {
      watch = setInterval(() => {
        if (!interrupt(stderr)) return
        clearInterval(watch)
        child.kill('SIGINT')
      }, 20)
    }
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      resolve({ code, stdout, stderr })
    })
    // A command that refuses its input may end before it has read it.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** A folder that is gone after the test, with the given files in it. */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chexpp-e2e-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), contents)
  }
  return folder
}
