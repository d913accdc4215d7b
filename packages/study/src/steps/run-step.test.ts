import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { runStep, StepFileError, type StepOutput } from './run-step'

interface Options {
  readonly corpus: string
  readonly steps: number
  readonly resamples: number
}

/** Corpus → training → scoring, each with an option of its own; gives the names of the steps that were done. */
async function runThree(directory: string, { corpus, steps, resamples }: Options): Promise<readonly string[]> {
  const done: string[] = []
  const step = (name: string, options: unknown, after: readonly StepOutput<unknown>[]) =>
    runStep(directory, {
      name,
      version: 1,
      options,
      after,
      run: async (folder) => {
        done.push(name)
        await writeFile(join(folder, 'weights'), canonical([name, options]))
        return { of: name, inputs: after.map(({ output }) => output) }
      },
    })
  const texts = await step('corpus', { corpus: corpus.toLowerCase() }, [])
  const student = await step('training', { steps }, [texts])
  await step('scoring', { resamples }, [texts, student])
  return done
}

const canonical = (value: unknown): string => JSON.stringify(value)
const options: Options = { corpus: 'a', steps: 10, resamples: 5 }

describe('runStep', () => {
  it('does again only what depends on a changed option', async () => {
    const directory = await temporaryFolder()
    expect(await runThree(directory, options)).toEqual(['corpus', 'training', 'scoring'])
    expect(await runThree(directory, options)).toEqual([])
    expect(await runThree(directory, { ...options, resamples: 6 })).toEqual(['scoring'])
    expect(await runThree(directory, { ...options, resamples: 6, steps: 11 })).toEqual(['training', 'scoring'])
    expect(await runThree(directory, { corpus: 'b', resamples: 6, steps: 11 })).toEqual([
      'corpus',
      'training',
      'scoring',
    ])
  })

  it('leaves later steps alone where an earlier one was done again and gave the same', async () => {
    const directory = await temporaryFolder()
    const run = async (seed: number) => {
      const earlier = await runStep(directory, {
        name: 'earlier',
        version: 1,
        options: { seed },
        after: [],
        run: () => Promise.resolve('the same for every seed'),
      })
      const step = { name: 'later', version: 1, options: {}, after: [earlier], run: () => Promise.resolve(1) }
      return [earlier.kept, (await runStep(directory, step)).kept]
    }
    expect(await run(1)).toEqual([false, false])
    expect(await run(2)).toEqual([false, true])
  })

  it('gives the kept output as it gave the fresh one, whatever the order of the keys', async () => {
    const directory = await temporaryFolder()
    const step = {
      name: 'family/one',
      version: 1,
      after: [],
      run: () => Promise.resolve({ a: 1, b: undefined }),
    }
    const fresh = await runStep(directory, { ...step, options: { x: 1, y: 2 } })
    const kept = await runStep(directory, { ...step, options: { y: 2, x: 1 } })
    expect(kept).toEqual({ ...fresh, kept: true })
    expect(fresh.output).toStrictEqual({ a: 1 })
    expect((await runStep(directory, { ...step, version: 2, options: { x: 1, y: 2 } })).kept).toBe(false)
  })

  it('keeps the old output until the new one is whole, and what an interrupted step left for its next run', async () => {
    const directory = await temporaryFolder()
    const step = (seed: number, run: (folder: string) => Promise<string>) =>
      runStep(directory, { name: 'student', version: 1, options: { seed }, after: [], run })
    await step(1, () => Promise.resolve('old'))
    const interrupted = step(2, async (folder) => {
      await writeFile(join(folder, 'state'), 'half')
      throw new Error('interrupted')
    })
    await expect(interrupted).rejects.toThrow('interrupted')
    expect((await step(1, () => Promise.resolve('new'))).output).toBe('old')
    const resumed = await step(2, (folder) => readFile(join(folder, 'state'), 'utf8'))
    expect(resumed).toMatchObject({ output: 'half', kept: false, folder: join(directory, 'student') })
    expect(existsSync(join(directory, 'student.partial'))).toBe(false)
  })

  it('gives other inputs a clean folder', async () => {
    const directory = await temporaryFolder()
    const step = (seed: number, run: (folder: string) => Promise<boolean>) =>
      runStep(directory, { name: 'student', version: 1, options: { seed }, after: [], run })
    const interrupted = step(1, async (folder) => {
      await writeFile(join(folder, 'state'), 'half')
      throw new Error('interrupted')
    })
    await expect(interrupted).rejects.toThrow('interrupted')
    expect((await step(2, (folder) => Promise.resolve(existsSync(join(folder, 'state'))))).output).toBe(false)
  })

  it('names the file of a damaged output', async () => {
    const directory = await temporaryFolder()
    const step = { name: 'corpus', version: 1, options: {}, after: [], run: () => Promise.resolve(1) }
    await runStep(directory, step)
    const file = join(directory, 'corpus', 'output.json')
    await writeFile(file, '{"texts":')
    const again = runStep(directory, step)
    await expect(again).rejects.toThrow(StepFileError)
    await expect(again).rejects.toThrow(`remove ${join(directory, 'corpus')}`)
  })
})
