import { BackendUnavailableError, useBackend, type BackendInfo } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { diagnoseGpu } from './diagnose-gpu'

export interface GpuOptions {
  /** The card, as `nvidia-smi` counts; by default TensorFlow takes the first that `CUDA_VISIBLE_DEVICES` lets it see. */
  readonly device?: number
  /** Take memory as it is needed and not all of the card's at once. Default true. */
  readonly memoryGrowth?: boolean
}

/**
 * Activates TensorFlow on a graphics card for everything that follows. Which card and how its memory is taken is decided when the
 * library loads: the first call in a process counts.
 *
 * @throws {RangeError} for a device that is no card's number, or where another was chosen before
 * @throws {BackendUnavailableError} where there is no card to compute on, with what to do
 */
export async function useGpu({ device, memoryGrowth = true }: GpuOptions = {}): Promise<BackendInfo> {
  if (device !== undefined) chooseDevice(device)
  process.env.TF_FORCE_GPU_ALLOW_GROWTH ??= String(memoryGrowth)
  const info = await useBackend('node')
  if (isOnGraphicsCard()) return info
  const faults = (await diagnoseGpu()).filter(({ ok }) => !ok)
  const reasons = faults.map(({ text, remedy }) => `${text}. To do: ${remedy}`)
  throw new BackendUnavailableError('gpu', `TensorFlow computes on the processor. ${reasons.join('. ')}`)
}

function chooseDevice(device: number): void {
  if (!Number.isInteger(device) || device < 0) {
    throw new RangeError(`device must be a card's number, from 0 as nvidia-smi counts, not ${device}`)
  }
  const loaded = tf.findBackendFactory('tensorflow') != null
  if (loaded && process.env.CUDA_VISIBLE_DEVICES !== String(device)) {
    throw new RangeError(
      'device must be chosen before TensorFlow is loaded: call useGpu first, in a process of its own',
    )
  }
  // TensorFlow would else count by speed, and nvidia-smi counts by place.
  process.env.CUDA_DEVICE_ORDER = 'PCI_BUS_ID'
  process.env.CUDA_VISIBLE_DEVICES = String(device)
}

function isOnGraphicsCard(): boolean {
  const { binding } = tf.backend() as { readonly binding?: { isUsingGpuDevice(): boolean } }
  return binding?.isUsingGpuDevice() ?? false
}
