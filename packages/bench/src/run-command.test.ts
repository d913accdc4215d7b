import { expect, test } from 'vitest'
import { CommandFailedError, runCommand } from './run-command'

const node = (program: string) => `"${process.execPath}" -e "${program}"`

test('waits for the end, and has seen the memory of what the shell started', async () => {
  const { peakMemoryBytes } = await runCommand(node('setTimeout(() => 0, 1000)'))
  if (process.platform === 'linux') expect(peakMemoryBytes).toBeGreaterThan(20 * 2 ** 20)
  else expect(peakMemoryBytes).toBeNull()
})

test('an exit code that is not 0 is an error that says which command, and nothing that it printed', async () => {
  const failing = runCommand(node('console.error(42 + 1); process.exit(3)'))
  await expect(failing).rejects.toThrow(CommandFailedError)
  await expect(failing).rejects.toMatchObject({ exitCode: 3 })
  await expect(failing).rejects.not.toThrow('43')
})

test('an abort ends it', async () => {
  const abort = new AbortController()
  const running = runCommand(node('setTimeout(() => 0, 60000)'), { signal: abort.signal })
  setTimeout(() => abort.abort(new Error('enough')), 200)
  await expect(running).rejects.toThrow('enough')
})
