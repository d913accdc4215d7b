import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeFileAtomically } from '@chexpp/model'
import { canonicalJson } from './canonical-json'
import { hashFiles } from './hash-files'

/** A piece of work whose output is kept, and which is done again only where something that it depends on has changed. */
export interface Step<Output> {
  /** Its folder among the steps'; `factors/leakage` for one of a family. */
  readonly name: string
  /** Raised when the step makes something else of the same inputs. */
  readonly version: number
  /** All that it takes from the settings and from outside: plain JSON. */
  readonly options: unknown
  /** The earlier steps whose output it reads. */
  readonly after: readonly StepOutput<unknown>[]
  /**
   * Does it, and gives what JSON can hold. Files go to `folder`, which is the step's alone; what an interrupted run of the same
   * step left there is there still.
   */
  readonly run: (folder: string) => Promise<Output>
}

export interface StepOutput<Output> {
  readonly name: string
  readonly output: Output
  /** Where the step left its files. */
  readonly folder: string
  /** Of the output and the files: what depends on them is done again when it changes. */
  readonly hash: string
  /** The output is that of an earlier run. */
  readonly kept: boolean
}

const STAMP_FILE = 'step.json'
const OUTPUT_FILE = 'output.json'

/** What a step's folder says of itself; without `hash` the step is not finished. */
interface Stamp {
  /** Of name, version, options and the outputs it was made from. */
  readonly inputs: string
  readonly hash?: string
}

/** A file of a kept step that cannot be read. */
export class StepFileError extends Error {
  override readonly name = 'StepFileError'
  constructor(
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: cannot be read (${detail}); remove ${dirname(file)}, and the step is done again`)
  }
}

/**
 * The output of a step: the kept one where the inputs are the same, else a new one. A step works in `NAME.partial` beside its place
 * and is renamed into it when it is finished, so that what stands under its name is whole.
 *
 * @param directory holds the steps' folders
 * @throws {StepFileError} where a kept step is damaged
 */
export async function runStep<Output>(directory: string, step: Step<Output>): Promise<StepOutput<Output>> {
  const { name, version, options, after } = step
  const inputs = createHash('sha256')
    .update(canonicalJson({ name, version, options, after: after.map((earlier) => [earlier.name, earlier.hash]) }))
    .digest('hex')
  const folder = join(directory, name)
  const stamp = await readJson<Stamp>(join(folder, STAMP_FILE))
  if (stamp?.inputs === inputs && stamp.hash !== undefined) {
    const output = await readJson<Output>(join(folder, OUTPUT_FILE))
    if (output !== undefined) return { name, output, folder, hash: stamp.hash, kept: true }
  }

  const partial = `${folder}.partial`
  if ((await readJson<Stamp>(join(partial, STAMP_FILE)))?.inputs !== inputs) {
    await rm(partial, { recursive: true, force: true })
    await mkdir(partial, { recursive: true })
    await writeFileAtomically(join(partial, STAMP_FILE), JSON.stringify({ inputs } satisfies Stamp))
  }
  // Read back, so that a kept output is no other than a fresh one.
  const text = JSON.stringify(await step.run(partial).catch((error: unknown) => abandon(partial, error)))
  await writeFileAtomically(join(partial, OUTPUT_FILE), text)
  await rm(join(partial, STAMP_FILE))
  const hash = await hashFiles(partial)
  await writeFileAtomically(join(partial, STAMP_FILE), JSON.stringify({ inputs, hash } satisfies Stamp))
  await rm(folder, { recursive: true, force: true })
  await rename(partial, folder)
  return { name, output: JSON.parse(text) as Output, folder, hash, kept: false }
}

/** Leaves what an interrupted step can go on from, and no folder where there is nothing. */
async function abandon(partial: string, error: unknown): Promise<never> {
  const files = await readdir(partial)
  if (files.every((file) => file === STAMP_FILE)) await rm(partial, { recursive: true })
  throw error
}

async function readJson<Content>(file: string): Promise<Content | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Content
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new StepFileError(file, (error as Error).message)
  }
}
