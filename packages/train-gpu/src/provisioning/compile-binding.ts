import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { NativePackage } from '@chexpp/model'
import { ProvisioningError } from './provisioning-error'
import { LIBRARIES } from './tensorflow-folder'

const run = promisify(execFile)

const SOURCES = ['binding/tfjs_backend.cc', 'binding/tfjs_binding.cc']
/** Lines of a compiler's message that are shown. */
const SHOWN_LINES = 12

/** The C++ compiler: `$CXX`, else the first there is. Throws {@link ProvisioningError} where there is none. */
export async function findCompiler(): Promise<string> {
  for (const compiler of [process.env.CXX, 'c++', 'g++', 'clang++']) {
    if (
      compiler &&
      (await run(compiler, ['--version']).then(
        () => true,
        () => false,
      ))
    )
      return compiler
  }
  throw new ProvisioningError('There is no C++ compiler (looked for $CXX, c++, g++, clang++). Without root:', [
    'conda install -c conda-forge cxx-compiler',
    'sudo apt-get install g++   # or with root',
  ])
}

/**
 * Compiles the package's own binding against TensorFlow into `output`. Neither make nor gyp nor Python has a part in it: it is two
 * files, and the headers of Node's stable interface come from npm.
 */
export async function compileBinding(
  compiler: string,
  { folder, bindingPath }: NativePackage,
  tensorFlow: string,
  output: string,
  signal?: AbortSignal,
): Promise<void> {
  const headers = join(dirname(createRequire(import.meta.url).resolve('node-api-headers/package.json')), 'include')
  const version = /napi-v(\d+)/.exec(bindingPath)![1]
  const options = ['-std=c++17', '-O2', '-fPIC', '-shared', `-DNAPI_VERSION=${version}`]
  const includes = [headers, join(tensorFlow, 'include')].map((path) => `-I${path}`)
  const libraries = [`-L${tensorFlow}`, ...LIBRARIES.map((name) => `-l:${name}`), `-Wl,-rpath,${tensorFlow}`]
  try {
    await run(compiler, [...options, ...includes, ...SOURCES, ...libraries, '-o', output], { cwd: folder, signal })
  } catch (error) {
    if (signal?.aborted) throw error
    const lines = String((error as { stderr?: string }).stderr ?? error).split('\n')
    throw new ProvisioningError(
      `${compiler} cannot compile the binding against ${tensorFlow}:\n${lines.slice(0, SHOWN_LINES).join('\n')}\nAnother compiler, 9 or later of GCC, may:`,
      ['CXX=g++-12 chexpp backend build'],
    )
  }
}
