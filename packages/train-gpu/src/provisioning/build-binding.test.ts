import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBinding } from './build-binding'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chexpp-binding-'))
  const package_ = join(folder, 'with', 'node_modules', '@tensorflow', 'tfjs-node')
  await mkdir(package_, { recursive: true })
  const manifest = { version: '4.22.0', binary: { napi_versions: [3, 8] } }
  await writeFile(join(package_, 'package.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'broken.whl'), 'no zip')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.runIf(process.platform === 'linux')('buildBinding says what is missing and what to type:', () => {
  it('the package', async () => {
    const attempt = buildBinding({ project: folder, gpu: true })
    await expect(attempt).rejects.toMatchObject({
      name: 'ProvisioningError',
      remedies: ['npm install @tensorflow/tfjs-node-gpu@4.22.0 --ignore-scripts'],
    })
  })

  it('a folder that is no wheel', async () => {
    const attempt = buildBinding({ project: join(folder, 'with'), tensorFlow: folder })
    await expect(attempt).rejects.toThrow(`${folder} is not the folder "tensorflow" of an installed wheel`)
  })

  it('a wheel that cannot be unpacked', async () => {
    const attempt = buildBinding({ project: join(folder, 'with'), tensorFlow: join(folder, 'broken.whl') })
    await expect(attempt).rejects.toThrow('broken.whl cannot be unpacked')
  })
})
