import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startTimedProcess, TimedProcessError } from './timed-process'

/** A program that answers as `answerTimings` does: a second for each of its items and passes. */
const PROGRAM = `
process.on('message', (request) => {
  if (request.task === 'broken') return process.send({ kind: 'failed', message: 'no such labeler' })
  if (request.items === 13) process.exit(1)
  const seconds = request.kind === 'load' ? 0 : request.passes * (request.items ?? 10)
  process.send({ kind: 'done', seconds, peakMemoryBytes: 1234 })
})
`

async function program(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chexpp-bench-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'program.mjs'), PROGRAM)
  return join(folder, 'program.mjs')
}

test('starts, runs and stops a process of its own', async () => {
  const timed = await startTimedProcess({ module: await program(), task: 'rules' })
  onTestFinished(timed.stop)
  expect(timed.startUpSeconds).toBeGreaterThan(0)
  expect(await timed.run(3)).toBe(30)
  expect(await timed.run(2, 4)).toBe(8)
  expect(timed.peakMemoryBytes()).toBe(1234)
})

test('a task that cannot be loaded and a process that ends are errors', async () => {
  const module = await program()
  const failing = startTimedProcess({ module, task: 'broken' })
  await expect(failing).rejects.toThrow(TimedProcessError)
  await expect(failing).rejects.toThrow('no such labeler')
  const timed = await startTimedProcess({ module, task: 'rules' })
  await expect(timed.run(1, 13)).rejects.toThrow('its process ended (1)')
})
