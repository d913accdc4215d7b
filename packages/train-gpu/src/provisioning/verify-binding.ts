import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface VerifiedBinding {
  /** Version of the TensorFlow library that answered. */
  readonly tensorFlow: string
  readonly usesGraphicsCard: boolean
}

/** Multiplies two small matrices whose product is known; in a process of its own, which a faulty library may end. */
const SCRIPT = `
const util = require('node:util')
util.isNullOrUndefined ??= (value) => value == null
util.isArray ??= Array.isArray
const tf = require(process.argv[1])
const [product] = tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).dataSync()
const { binding } = tf.backend()
const answer = { product, tensorFlow: binding.TF_Version, usesGraphicsCard: binding.isUsingGpuDevice() }
console.log('\\n' + JSON.stringify(answer))`

/** Loads the built package in a fresh process and lets it compute. Throws what went wrong there. */
export async function verifyBinding(folder: string, signal?: AbortSignal): Promise<VerifiedBinding> {
  const env = { ...process.env, TF_CPP_MIN_LOG_LEVEL: '2' }
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', SCRIPT, folder], { env, signal })
  const { product, ...verified } = JSON.parse(stdout.trim().split('\n').at(-1)!) as VerifiedBinding & {
    product: number
  }
  if (product !== 11) throw new Error(`[1 2] · [3 4] came out as ${product}, not 11`)
  return verified
}
