import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { prepareCommand } from './timed-command'

const texts = Array.from({ length: 30 }, (_, row) => `Report "${row}".`)
const common = { texts, header: undefined }

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chexpp-bench-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('a tenth and all of the texts, one a row and quoted, and the command named by its program', async () => {
  const folder = await temporaryFolder()
  const command = await prepareCommand({ ...common, folder, template: '/usr/bin/env cp {input} {output}' })
  expect(command).toMatchObject({ name: 'env', sizes: { small: 3, large: 30 } })
  expect(await readFile(join(folder, 'output'), 'utf8')).toBe('"Report ""0""."\n"Report ""1""."\n"Report ""2""."\n')
  await command.run('large')
  expect((await readFile(join(folder, 'output'), 'utf8')).split('\n')).toHaveLength(31)
})

test('a header line and another small input on request', async () => {
  const folder = await temporaryFolder()
  const own = { header: 'Report Impression', small: 1, template: 'cp {input} {output}' }
  const { sizes } = await prepareCommand({ ...common, folder, ...own })
  expect(sizes).toEqual({ small: 1, large: 30 })
  expect(await readFile(join(folder, 'output'), 'utf8')).toBe('"Report Impression"\n"Report ""0""."\n')
})

test('what cannot be timed is refused', async () => {
  const folder = await temporaryFolder()
  await expect(prepareCommand({ ...common, folder, template: 'true' })).rejects.toThrow('write {input} where')
  await expect(prepareCommand({ ...common, folder, template: 'false {input}' })).rejects.toThrow('ended with 1')
  await expect(prepareCommand({ ...common, folder, template: 'true {input} {output}' })).rejects.toThrow(
    'it ended well but wrote no {output}',
  )
  await expect(prepareCommand({ ...common, texts: ['one'], folder, template: 'true {input}' })).rejects.toThrow(
    'more than 1 reports',
  )
})
