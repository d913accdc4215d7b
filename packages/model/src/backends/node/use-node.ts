import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import * as tf from '@tensorflow/tfjs-core'
import { findNativePackage, NATIVE_PACKAGES } from './native-package'
import { registerNativeKernels } from './register-kernels'

/** The name the packages give their backend. */
const BACKEND = 'tensorflow'

/**
 * Activates TensorFlow's own library with our kernels, with a graphics card before without one, and says on how many threads it
 * computes. Throws with what to do where neither package loads.
 */
export async function useNode(threads = availableParallelism()): Promise<number> {
  process.env.TF_NUM_INTRAOP_THREADS ??= String(threads)
  // Warnings and errors only.
  process.env.TF_CPP_MIN_LOG_LEVEL ??= '1'
  restoreRemovedFunctions()
  const reasons: string[] = []
  for (const name of NATIVE_PACKAGES) {
    const installed = findNativePackage(name)
    if (installed === undefined) {
      reasons.push(`${name} is not installed`)
      continue
    }
    if (!installed.built) {
      reasons.push(`${name} has no binding to TensorFlow`)
      continue
    }
    try {
      await import(name)
    } catch (error) {
      reasons.push(`${name}: ${(error as Error).message}`)
      continue
    }
    if (tf.findBackendFactory(BACKEND) == null) {
      reasons.push(`${name} uses another copy of @tensorflow/tfjs-core; install the version ${tf.version_core} of it`)
    } else if (await tf.setBackend(BACKEND)) {
      registerNativeKernels(BACKEND)
      return Number(process.env.TF_NUM_INTRAOP_THREADS)
    } else reasons.push(`${name} did not start`)
  }
  throw new Error(
    `${reasons.join('; ')}. To use it: npm install @tensorflow/tfjs-node@${tf.version_core}, and chexpp backend build where its own installer finds no TensorFlow`,
  )
}

/** tfjs-node calls `util.isNullOrUndefined` and `util.isArray`, which Node 23 removed. */
function restoreRemovedFunctions(): void {
  const util = createRequire(import.meta.url)('node:util') as Record<string, unknown>
  util.isNullOrUndefined ??= (value: unknown) => value == null
  util.isArray ??= Array.isArray
}
