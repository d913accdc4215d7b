import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { findNativePackage, type NativePackage, type NativePackageName } from '@chexpp/model'
import { compileBinding, findCompiler } from './compile-binding'
import { extractWheel } from './extract-wheel'
import { findTensorFlow } from './find-tensorflow'
import { ProvisioningError } from './provisioning-error'
import { checkTensorFlowFolder } from './tensorflow-folder'
import { verifyBinding, type VerifiedBinding } from './verify-binding'

/** The release of tfjs-node whose binding is known to build; there has been none since. */
const PACKAGE_VERSION = '4.22.0'

export interface BuildBinding {
  /** Build `@tensorflow/tfjs-node-gpu` and not `@tensorflow/tfjs-node`. Default false. */
  readonly gpu?: boolean
  /** The folder `tensorflow` of an installed wheel, or a wheel file (`.whl`). By default the wheel that is installed is looked for. */
  readonly tensorFlow?: string
  /** The project whose `node_modules` has the package. By default it is where `@chexpp/model` finds it, else the working folder. */
  readonly project?: string
  readonly signal?: AbortSignal
  readonly onEvent?: (event: BuildEvent) => void
}

export type BuildEvent =
  | { readonly kind: 'found'; readonly package: NativePackage; readonly compiler: string }
  | { readonly kind: 'unpacking'; readonly wheel: string; readonly folder: string }
  | { readonly kind: 'compiling'; readonly tensorFlowFolder: string }
  | { readonly kind: 'verifying' }

export interface BuiltBinding extends VerifiedBinding {
  readonly package: NativePackage
  /** Must stay where it is: the binding loads its libraries from there. */
  readonly tensorFlowFolder: string
}

/**
 * Builds the binding of `@tensorflow/tfjs-node` or `-gpu` against an installed TensorFlow, without root, and lets it compute. It may
 * be repeated: a binding that was there is replaced only by one that works.
 *
 * @throws {ProvisioningError} for what is missing, with what to type
 */
export async function buildBinding(options: BuildBinding = {}): Promise<BuiltBinding> {
  const { gpu = false, project, signal, onEvent } = options
  if (process.platform !== 'linux') {
    throw new ProvisioningError(
      `Bindings are built on Linux only, not on ${process.platform}. Here the package's own installer serves:`,
      [`npm install ${packageName(gpu)}@${PACKAGE_VERSION}`],
    )
  }
  const installed = findPackage(packageName(gpu), project)
  const compiler = await findCompiler()
  onEvent?.({ kind: 'found', package: installed, compiler })
  const tensorFlowFolder = await tensorFlowFolderOf(options, installed)
  onEvent?.({ kind: 'compiling', tensorFlowFolder })
  const { bindingPath } = installed
  const fresh = `${bindingPath}.new`
  await mkdir(dirname(bindingPath), { recursive: true })
  try {
    await compileBinding(compiler, installed, tensorFlowFolder, fresh, signal)
    onEvent?.({ kind: 'verifying' })
    const verified = await replaceBinding(installed, fresh, signal)
    return { ...verified, package: { ...installed, built: true }, tensorFlowFolder }
  } finally {
    await rm(fresh, { force: true })
  }
}

function packageName(gpu: boolean): NativePackageName {
  return gpu ? '@tensorflow/tfjs-node-gpu' : '@tensorflow/tfjs-node'
}

function findPackage(name: NativePackageName, project: string | undefined): NativePackage {
  const inside = (folder: string) => findNativePackage(name, join(resolve(folder), 'package.json'))
  const found = project === undefined ? (findNativePackage(name) ?? inside('.')) : inside(project)
  if (found !== undefined) return found
  // Its install script would look for a TensorFlow of its own, which does not know current cards.
  throw new ProvisioningError(`${name} is not installed in ${resolve(project ?? '.')}. There:`, [
    `npm install ${name}@${PACKAGE_VERSION} --ignore-scripts`,
  ])
}

async function tensorFlowFolderOf(
  { gpu = false, tensorFlow, signal, onEvent }: BuildBinding,
  installed: NativePackage,
): Promise<string> {
  if (tensorFlow === undefined) return findTensorFlow({ gpu })
  if (!tensorFlow.endsWith('.whl')) return checkTensorFlowFolder(resolve(tensorFlow))
  const folder = join(installed.folder, 'deps', 'wheel')
  onEvent?.({ kind: 'unpacking', wheel: tensorFlow, folder })
  return checkTensorFlowFolder(await extractWheel(tensorFlow, folder, signal))
}

/** Puts the fresh binding in its place and lets it compute; where it does not, what was there comes back. */
async function replaceBinding(
  { name, folder, bindingPath, built }: NativePackage,
  fresh: string,
  signal: AbortSignal | undefined,
): Promise<VerifiedBinding> {
  const before = `${bindingPath}.before`
  if (built) await copyFile(bindingPath, before)
  await rename(fresh, bindingPath)
  try {
    return await verifyBinding(folder, signal)
  } catch (error) {
    if (built) await copyFile(before, bindingPath)
    else await rm(bindingPath, { force: true })
    if (signal?.aborted) throw error
    throw new ProvisioningError(
      `The binding was built, but does not compute: ${lastLine((error as Error).message)}\nAnother release of TensorFlow may, and a complete install of the package:`,
      [`npm install ${name}@${PACKAGE_VERSION} --ignore-scripts`, 'pip install tensorflow-cpu==2.21.0'],
    )
  } finally {
    await rm(before, { force: true })
  }
}

function lastLine(message: string): string {
  const lines = message.split('\n').filter((line) => /error/i.test(line))
  return (lines.at(-1) ?? message).trim()
}
