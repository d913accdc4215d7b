import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { prepareCommand } from './timed-command'

const reports = Array.from({ length: 30 }, (_, row) => `Report "${row}".`)
const { signal } = new AbortController()
const common = { reports, header: undefined, signal }

test('a tenth and all of the reports, one a row and quoted, and the command named by its program', async () => {
  const folder = await temporaryFolder()
  const command = await prepareCommand({ ...common, folder, template: '/usr/bin/env cp {input} {output}' })
  expect(command).toMatchObject({ name: 'env', sizes: { small: 3, large: 30 } })
  expect(await readFile(join(folder, 'output'), 'utf8')).toBe('"Report ""0""."\n"Report ""1""."\n"Report ""2""."\n')
  await command.run('large')
  expect((await readFile(join(folder, 'output'), 'utf8')).split('\n')).toHaveLength(31)
})

test('a header line on request', async () => {
  const folder = await temporaryFolder()
  await prepareCommand({ ...common, folder, header: 'Report Impression', template: 'cp {input} {output}' })
  expect(await readFile(join(folder, 'output'), 'utf8')).toMatch(/^"Report Impression"\n"Report ""0""\."\n/)
})

test('what cannot be timed is refused', async () => {
  const folder = await temporaryFolder()
  await expect(prepareCommand({ ...common, folder, template: 'true' })).rejects.toThrow('write {input} where')
  await expect(prepareCommand({ ...common, folder, template: 'false {input}' })).rejects.toThrow('ended with 1')
  await expect(prepareCommand({ ...common, folder, template: 'true {input} {output}' })).rejects.toThrow(
    'it ended well but wrote no {output}',
  )
  await expect(prepareCommand({ ...common, reports: ['one'], folder, template: 'true {input}' })).rejects.toThrow(
    'at least 2 reports',
  )
})
