import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from './checkout'
import { temporaryFolder } from './chexpp'

interface GeneratorResult {
  readonly generator: string
  readonly losses?: readonly number[]
  readonly firstGradientNorm?: number
  readonly examples: readonly string[]
}

const folder = join(root, 'examples/differentiable-labeler')
const example = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { cwd: folder })

test('a generator learns through a frozen student', async () => {
  const file = join(await temporaryFolder(), 'results.json')
  const budget = ['--sentences', '2000', '--student-steps', '200', '--steps', '60']
  const { stdout } = await example(...budget, '--json', file)
  expect(stdout).toContain("The student's weights are the same to the last bit.")
  const { generators, studentUnchanged } = JSON.parse(await readFile(file, 'utf8')) as {
    generators: readonly GeneratorResult[]
    studentUnchanged: boolean
  }
  expect(studentUnchanged).toBe(true)
  expect(generators.map(({ generator }) => generator)).toEqual(['untrained', 'reward', 'gradient'])
  const { losses, firstGradientNorm, examples } = generators[2]
  expect(firstGradientNorm).toBeGreaterThan(0)
  expect(mean(losses!.slice(-20))).toBeLessThan(mean(losses!.slice(0, 20)))
  // Weights that are no numbers any more would write nothing.
  expect(examples).not.toContain('')
  expect(examples).not.toEqual(generators[0].examples)
})

test('it says what an option should be, and helps', async () => {
  expect((await example('--help')).stdout).toContain('--student FOLDER')
  await expect(example('--steps', 'many')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--steps must be a whole number') as string,
  })
})

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
