import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'

/** Activates plain JavaScript on the calling thread. */
export async function useCpu(): Promise<number> {
  if (!(await tf.setBackend('cpu'))) throw new Error('TensorFlow.js could not start its cpu backend')
  return 1
}
