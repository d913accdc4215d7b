import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** TensorFlow's own library for Node, with a graphics card before without one. */
export const NATIVE_PACKAGES = ['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node'] as const

export type NativePackageName = (typeof NATIVE_PACKAGES)[number]

/** An installed package, whether or not its binding to TensorFlow is there. */
export interface NativePackage {
  readonly name: NativePackageName
  readonly version: string
  readonly folder: string
  /** Where this Node looks for the binding. */
  readonly bindingPath: string
  readonly built: boolean
}

/**
 * A package as {@link useBackend} would find it, or as a file of `from` would: a path inside a project. Undefined where it is not
 * installed.
 */
export function findNativePackage(name: NativePackageName, from: string = import.meta.url): NativePackage | undefined {
  let manifestPath: string
  try {
    manifestPath = createRequire(from).resolve(`${name}/package.json`)
  } catch {
    return undefined
  }
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest
  const folder = dirname(manifestPath)
  const versions = manifest.binary.napi_versions.filter((version) => version <= Number(process.versions.napi))
  const bindingPath = join(folder, 'lib', `napi-v${Math.max(...versions)}`, 'tfjs_binding.node')
  return { name, version: manifest.version, folder, bindingPath, built: existsSync(bindingPath) }
}

interface Manifest {
  readonly version: string
  readonly binary: { readonly napi_versions: readonly number[] }
}
