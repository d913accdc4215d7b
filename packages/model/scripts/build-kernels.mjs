// Compiles assembly/ to WebAssembly, with and without relaxed SIMD, into src/backends/wasm/kernel-binaries.generated.ts.
// Run it after a change there, with AssemblyScript at hand: npx -y -p assemblyscript@0.28.20 node scripts/build-kernels.mjs
// With --check it writes nothing and fails where the committed file is not what the sources give.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'src/backends/wasm/kernel-binaries.generated.ts')

function compile(features) {
  const folder = mkdtempSync(join(tmpdir(), 'chexpp-kernels-'))
  try {
    const file = join(folder, 'kernels.wasm')
    const memory = [
      '--importMemory',
      '--noExportMemory',
      '--sharedMemory',
      '--initialMemory',
      '1',
      '--maximumMemory',
      '65536',
    ]
    const options = [
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--disableWarning',
      'AS112',
      '--enable',
      features.join(','),
    ]
    execFileSync('asc', [join(root, 'assembly/index.ts'), '-o', file, ...memory, ...options], { stdio: 'inherit' })
    return readFileSync(file).toString('base64')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const constant = (name, base64) => `export const ${name} =\n  '${base64}'\n`
const content = [
  '// Compiled from assembly/ by scripts/build-kernels.mjs (AssemblyScript 0.28.20). Do not edit.\n',
  constant('PLAIN_KERNELS', compile(['threads', 'simd'])),
  constant('RELAXED_KERNELS', compile(['threads', 'simd', 'relaxed-simd'])),
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(target, content)
else if (readFileSync(target, 'utf8') !== content) {
  console.error('kernel-binaries.generated.ts is not what assembly/ compiles to: run scripts/build-kernels.mjs')
  process.exit(1)
}
