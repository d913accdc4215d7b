import { mkdir, readFile, readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileAtomically } from '@chexpp/model'
import type { StudySettings } from '../study-settings'

const SETTINGS_FILE = 'run.json'
/** Raised when settings of an older version cannot be gone on with. */
const SETTINGS_VERSION = 3
/** Written last: a run that has it is finished. */
export const RESULTS_FILE = join('report', 'results.json')

/** What went wrong with a run's folder, and what to type. */
export class RunDirectoryError extends Error {
  override readonly name = 'RunDirectoryError'
  constructor(
    readonly directory: string,
    message: string,
  ) {
    super(`${directory}: ${message}`)
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new RunDirectoryError(file, `cannot be read (${(error as Error).message})`)
  }
}

/** Makes the folder of a new run and keeps its settings there; a folder that holds a run already is refused. */
export async function createRun(directory: string, settings: StudySettings): Promise<void> {
  await mkdir(directory, { recursive: true })
  const file = join(directory, SETTINGS_FILE)
  if ((await readJson(file)) !== undefined) {
    throw new RunDirectoryError(
      directory,
      'holds a run already; continue it with --resume, or name another folder with --out',
    )
  }
  await writeSettings(file, settings)
}

/** Gives a run other settings: it is no longer finished, and `runStudy` does again what depends on them. */
export async function changeRun(directory: string, settings: StudySettings): Promise<void> {
  await rm(join(directory, RESULTS_FILE), { force: true })
  await writeSettings(join(directory, SETTINGS_FILE), settings)
}

async function writeSettings(file: string, settings: StudySettings): Promise<void> {
  await writeFileAtomically(file, JSON.stringify({ version: SETTINGS_VERSION, settings }, null, 2) + '\n')
}

/** The settings a run was started with. */
export async function readRun(directory: string): Promise<StudySettings> {
  const run = await readJson(join(directory, SETTINGS_FILE))
  if (run === undefined) throw new RunDirectoryError(directory, 'holds no run to continue; start one without --resume')
  const { version, settings } = run as { readonly version?: number; readonly settings: StudySettings }
  if (version !== SETTINGS_VERSION) {
    throw new RunDirectoryError(directory, 'holds a run of another version of chexpp; start a new one')
  }
  return settings
}

/** Takes back `createRun` where the run failed before it had anything to continue from, so that the same command may be given again. */
export async function abandonRun(directory: string): Promise<void> {
  const [only, ...others] = await readdir(directory)
  if (only !== SETTINGS_FILE || others.length > 0) return
  await rm(join(directory, SETTINGS_FILE))
  await rmdir(directory)
}

/** The newest run under `parent` that has no results yet: the one a bare `--resume` continues. */
export async function findUnfinishedRun(parent: string): Promise<string> {
  const names = await readdir(parent).catch(() => [])
  for (const name of names.sort().reverse()) {
    const directory = join(parent, name)
    if ((await readJson(join(directory, SETTINGS_FILE))) === undefined) continue
    if ((await readJson(join(directory, RESULTS_FILE))) === undefined) return directory
  }
  throw new RunDirectoryError(parent, 'holds no unfinished run; start one without --resume')
}
