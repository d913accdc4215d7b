import { readdir } from 'node:fs/promises'
import { findNativePackage } from '@chexpp/model'
import { verifyBinding } from '../provisioning/verify-binding'
import { queryGraphicsCards, type GraphicsCard } from './graphics-cards'

/** One condition of training on a graphics card. */
export interface GpuFinding {
  readonly ok: boolean
  /** What is so. */
  readonly text: string
  /** What to do where it is not as it should be. */
  readonly remedy?: string
}

/** What a machine has, as {@link judgeGpu} looks at it. */
export interface GpuFacts {
  readonly cards: readonly GraphicsCard[] | undefined
  /** The names in `/dev` that begin with `nvidia`. */
  readonly devices: readonly string[]
  readonly installed: boolean
  readonly built: boolean
  /** Whether the binding computes on a card, or why it does not load; undefined where there is none to try. */
  readonly trial: { readonly usesGraphicsCard: boolean } | { readonly error: string } | undefined
}

/** Looks for what stands in the way of training on a graphics card here. Changes nothing. */
export async function diagnoseGpu(): Promise<readonly GpuFinding[]> {
  const installed = findNativePackage('@tensorflow/tfjs-node-gpu')
  const trial = installed?.built
    ? await verifyBinding(installed.folder).catch((error: Error) => ({ error: error.message.split('\n')[0] }))
    : undefined
  const devices = (await readdir('/dev').catch(() => [])).filter((name) => name.startsWith('nvidia'))
  const facts = { devices, cards: await queryGraphicsCards(), installed: installed !== undefined, trial }
  return judgeGpu({ ...facts, built: installed?.built ?? false })
}

/** What the facts mean, in the order in which it has to be put right: what rests on something missing is left out. */
export function judgeGpu({ cards, devices, installed, built, trial }: GpuFacts): readonly GpuFinding[] {
  const driver: GpuFinding =
    cards === undefined
      ? { ok: false, text: "NVIDIA's driver does not answer (nvidia-smi)", remedy: remedyOfDriver(devices) }
      : cards.length === 0
        ? { ok: false, text: 'the driver finds no card', remedy: 'check that the card is given to this machine' }
        : { ok: true, text: cards.map(describe).join('; ') }
  const package_: GpuFinding = !installed
    ? { ok: false, text: '@tensorflow/tfjs-node-gpu is not installed', remedy: INSTALL }
    : !built
      ? { ok: false, text: '@tensorflow/tfjs-node-gpu has no binding to TensorFlow', remedy: BUILD }
      : { ok: true, text: '@tensorflow/tfjs-node-gpu is installed, with a binding to TensorFlow' }
  const findings = [driver, package_]
  if (trial === undefined) return findings
  if ('error' in trial)
    return [...findings, { ok: false, text: `the binding does not load: ${trial.error}`, remedy: BUILD }]
  if (trial.usesGraphicsCard) return [...findings, { ok: true, text: 'TensorFlow computes on the card' }]
  return driver.ok
    ? [
        ...findings,
        { ok: false, text: 'TensorFlow computes on the processor: it finds no CUDA libraries', remedy: CUDA },
      ]
    : findings
}

const INSTALL = 'npm install @tensorflow/tfjs-node-gpu@4.22.0 --ignore-scripts, then chexpp backend build --gpu'
const BUILD = "pip install 'tensorflow[and-cuda]' in a virtual environment, then chexpp backend build --gpu"
const CUDA = `${BUILD}; TF_CPP_MIN_LOG_LEVEL=0 shows which library is missing`

function remedyOfDriver(devices: readonly string[]): string {
  return devices.length === 0
    ? 'there is no /dev/nvidia*: install the driver, or start the container with its cards (docker run --gpus all)'
    : "there is /dev/nvidia*, but no nvidia-smi: add the driver's programs to this container (NVIDIA_DRIVER_CAPABILITIES=compute,utility)"
}

function describe({ name, driver, memoryTotalBytes }: GraphicsCard): string {
  return `${name}, ${(memoryTotalBytes / 2 ** 30).toFixed(0)} GiB, driver ${driver}`
}
