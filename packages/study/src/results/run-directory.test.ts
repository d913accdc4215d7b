import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  abandonRun,
  changeRun,
  createRun,
  findUnfinishedRun,
  readRun,
  RESULTS_FILE,
  RunDirectoryError,
} from './run-directory'
import { PROFILE_SETTINGS } from '../study-settings'
import type { StudySettings } from '../study-settings'
import { temporaryFolder } from '../testing/temporary-folder'

const settings: StudySettings = PROFILE_SETTINGS.quick

async function finish(directory: string): Promise<void> {
  const file = join(directory, RESULTS_FILE)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, '{}')
}

describe('createRun', () => {
  it('makes the folder and keeps the settings for readRun', async () => {
    const directory = join(await temporaryFolder(), 'deep', 'run')
    await createRun(directory, settings)
    expect(await readRun(directory)).toEqual(settings)
  })

  it('refuses a folder that holds a run, and leaves that run as it is', async () => {
    const directory = await temporaryFolder()
    await createRun(directory, settings)
    const again = createRun(directory, { ...settings, seed: 7 })
    await expect(again).rejects.toThrow(RunDirectoryError)
    await expect(again).rejects.toThrow(`${directory}: holds a run already; continue it with --resume`)
    expect(await readRun(directory)).toEqual(settings)
  })
})

describe('readRun', () => {
  it('refuses a folder without a run', async () => {
    await expect(readRun(await temporaryFolder())).rejects.toThrow('holds no run to continue')
  })

  it('refuses a run of another version', async () => {
    const directory = await temporaryFolder({ 'run.json': '{"data":{"kind":"synthetic"}}' })
    await expect(readRun(directory)).rejects.toThrow('holds a run of another version of chexpp')
  })

  it('names a settings file that is damaged', async () => {
    const directory = await temporaryFolder({ 'run.json': '{"data":' })
    await expect(readRun(directory)).rejects.toThrow(`${join(directory, 'run.json')}: cannot be read`)
  })
})

describe('changeRun', () => {
  it('keeps the other settings, and makes a finished run an unfinished one', async () => {
    const parent = await temporaryFolder()
    const directory = join(parent, 'run')
    await createRun(directory, settings)
    await finish(directory)
    await changeRun(directory, { ...settings, seed: 7 })
    expect(await readRun(directory)).toEqual({ ...settings, seed: 7 })
    expect(await findUnfinishedRun(parent)).toBe(directory)
  })
})

describe('findUnfinishedRun', () => {
  it('finds the newest run without results, and passes over other folders', async () => {
    const parent = await temporaryFolder({ 'z/notes.txt': 'no run' })
    for (const name of ['2024-01-01', '2024-01-02', '2024-01-03']) await createRun(join(parent, name), settings)
    await finish(join(parent, '2024-01-03'))
    expect(await findUnfinishedRun(parent)).toBe(join(parent, '2024-01-02'))
  })

  it('says where there is none', async () => {
    const parent = await temporaryFolder()
    await createRun(join(parent, 'only'), settings)
    await finish(join(parent, 'only'))
    await expect(findUnfinishedRun(parent)).rejects.toThrow('holds no unfinished run')
    await expect(findUnfinishedRun(join(parent, 'none'))).rejects.toThrow('holds no unfinished run')
  })
})

describe('abandonRun', () => {
  it('takes back a run that has nothing but its settings', async () => {
    const directory = join(await temporaryFolder(), 'run')
    await createRun(directory, settings)
    await abandonRun(directory)
    expect(existsSync(directory)).toBe(false)
  })

  it('leaves a run that has something to continue from', async () => {
    const directory = await temporaryFolder({ 'student.partial/state.json': '{}' })
    await createRun(directory, settings)
    await abandonRun(directory)
    expect(await readRun(directory)).toEqual(settings)
    expect(existsSync(join(directory, 'student.partial/state.json'))).toBe(true)
  })
})
