import * as tf from '@tensorflow/tfjs-core'

const PACKAGE = '@tensorflow/tfjs-backend-webgpu'

interface Adapter {
  readonly isFallbackAdapter?: boolean
  readonly info?: {
    readonly isFallbackAdapter?: boolean
    readonly architecture?: string
    readonly description?: string
  }
}

interface Gpu {
  requestAdapter(): Promise<Adapter | null>
}

/** Activates WebGPU on real hardware: drivers that run on the processor are far slower than the wasm backend. */
export async function useWebGpu(): Promise<number> {
  const { navigator } = globalThis as { readonly navigator?: { readonly gpu?: Gpu } }
  if (navigator?.gpu === undefined) throw new Error('there is no navigator.gpu (Node has none; browsers may)')
  const adapter = await navigator.gpu.requestAdapter()
  if (adapter === null) throw new Error('WebGPU finds no graphics card')
  if (isSoftware(adapter)) throw new Error('WebGPU runs on the processor here, not on a graphics card')
  await import(PACKAGE).catch(() => {
    throw new Error(`npm install ${PACKAGE}@${tf.version_core}`)
  })
  if (!(await tf.setBackend('webgpu'))) throw new Error('TensorFlow.js could not start its webgpu backend')
  return 1
}

function isSoftware({ isFallbackAdapter, info }: Adapter): boolean {
  const name = `${info?.architecture ?? ''} ${info?.description ?? ''}`
  return isFallbackAdapter === true || info?.isFallbackAdapter === true || /swiftshader|llvmpipe|software/i.test(name)
}
