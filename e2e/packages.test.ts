import { execFile } from 'node:child_process'
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './checkout'

const run = promisify(execFile)
const pnpm = join(root, 'node_modules/.bin/pnpm')

interface Manifest {
  readonly name: string
  readonly bin?: Record<string, string>
  readonly dependencies?: Record<string, string>
}

const folders = (await readdir(join(root, 'packages'))).sort()
const manifests = await Promise.all(
  folders.map(async (folder) => {
    const directory = join(root, 'packages', folder)
    return { directory, manifest: JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as Manifest }
  }),
)
const tarballs = new Map<string, string>()
let workspace = ''

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'chexpp-pack-'))
  for (const { directory, manifest } of manifests) {
    const { stdout } = await run(pnpm, ['pack', '--json', '--pack-destination', workspace], { cwd: directory })
    tarballs.set(manifest.name, (JSON.parse(stdout) as { filename: string }).filename)
  }
})

afterAll(() => rm(workspace, { recursive: true, force: true }))

/** An empty project outside the monorepo with one packed package in it, and its siblings from their tarballs too. */
async function installAlone(name: string): Promise<string> {
  const project = join(workspace, `project-${name.replace('/', '-')}`)
  await mkdir(project)
  const files = Object.fromEntries([...tarballs].map(([sibling, file]) => [sibling, `file:${file}`]))
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ private: true, dependencies: { [name]: files[name] }, pnpm: { overrides: files } }),
  )
  await writeFile(join(project, 'pnpm-workspace.yaml'), 'packages: []\nautoInstallPeers: false\n')
  // Hoisted, as npm lays packages out: an example may import what its package depends on.
  await run(pnpm, ['install', '--prefer-offline', '--config.node-linker=hoisted'], { cwd: project })
  return project
}

function firstExample(readme: string): string {
  const block = /```js\n([\s\S]*?)```/.exec(readme)
  if (!block) throw new Error('the README has no ```js example')
  return block[1]
}

/** The same program for `require`: imports become requires, top-level await moves into a function. */
function asCommonJs(program: string): string {
  const imports: string[] = []
  const body = program.replace(/^import (.+?) from '(.+?)'\n/gm, (_, names: string, from: string) => {
    imports.push(`const ${names.replace(/^\* as /, '').replace(/ as /g, ': ')} = require('${from}')`)
    return ''
  })
  return `${imports.join('\n')}\nasync function example() {\n${body}\n}\nexample().catch((error) => { console.error(error); process.exit(1) })\n`
}

describe.each(manifests)('$manifest.name alone', ({ directory, manifest }) => {
  test('its README example runs as ESM and as CJS in an empty project', async () => {
    const project = await installAlone(manifest.name)
    const program = firstExample(await readFile(join(directory, 'README.md'), 'utf8'))
    await writeFile(join(project, 'example.mjs'), program)
    await writeFile(join(project, 'example.cjs'), asCommonJs(program))

    const asModule = await run(process.execPath, ['example.mjs'], { cwd: project })
    const asScript = await run(process.execPath, ['example.cjs'], { cwd: project })

    expect(asModule.stdout.trim()).not.toBe('')
    expect(asScript.stdout.trim()).not.toBe('')
    for (const command of Object.keys(manifest.bin ?? {})) {
      const help = await run(join(project, 'node_modules/.bin', command), ['--help'], { cwd: project })
      expect(help.stdout).toContain('Usage')
    }
  })
})
