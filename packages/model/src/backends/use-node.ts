import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import * as tf from '@tensorflow/tfjs-core'

const PACKAGES = ['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node']
/** The name the packages give their backend. */
const BACKEND = 'tensorflow'

/**
 * Activates TensorFlow's own library, with a graphics card before without one, and says on how many threads it
 * computes. Throws with what to do where neither package loads.
 */
export async function useNode(threads = availableParallelism()): Promise<number> {
  process.env.TF_NUM_INTRAOP_THREADS ??= String(threads)
  restoreRemovedFunctions()
  const reasons: string[] = []
  for (const name of PACKAGES) {
    try {
      await import(name)
    } catch (error) {
      reasons.push(isMissing(error, name) ? `${name} is not installed` : `${name}: ${(error as Error).message}`)
      continue
    }
    if (tf.findBackendFactory(BACKEND) == null) {
      reasons.push(`${name} uses another copy of @tensorflow/tfjs-core; install the version ${tf.version_core} of it`)
    } else if (await tf.setBackend(BACKEND)) {
      return Number(process.env.TF_NUM_INTRAOP_THREADS)
    } else reasons.push(`${name} did not start`)
  }
  throw new Error(`${reasons.join('; ')}. To use it: npm install @tensorflow/tfjs-node@${tf.version_core}`)
}

function isMissing(error: unknown, name: string): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && message.includes(`'${name}'`)
}

/** tfjs-node calls `util.isNullOrUndefined` and `util.isArray`, which Node 23 removed. */
function restoreRemovedFunctions(): void {
  const util = createRequire(import.meta.url)('node:util') as Record<string, unknown>
  util.isNullOrUndefined ??= (value: unknown) => value == null
  util.isArray ??= Array.isArray
}
