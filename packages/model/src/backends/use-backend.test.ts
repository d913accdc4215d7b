import * as tf from '@tensorflow/tfjs-core'
import { describe, expect, it } from 'vitest'
import { BackendUnavailableError } from './backend-unavailable-error'
import { findNativePackage, NATIVE_PACKAGES } from './node/native-package'
import { useBackend } from './use-backend'

describe('useBackend', () => {
  const native = NATIVE_PACKAGES.some((name) => findNativePackage(name)?.built)

  it.skipIf(native)('takes the wasm backend where there is nothing better, and says what it passed over', async () => {
    const { name, threads, tried } = await useBackend('auto', { threads: 2 })
    expect({ name, threads }).toEqual({ name: 'wasm', threads: 2 })
    expect(tf.getBackend()).toBe('wasm')
    expect(tried.map((skipped) => skipped.name)).toEqual(['node', 'webgpu'])
    expect(tried[0].reason).toContain('npm install @tensorflow/tfjs-node')
    expect(tried[1].reason).toContain('navigator.gpu')
  })

  it.runIf(native)('takes TensorFlow itself where its binding is built', async () => {
    expect(await useBackend('auto', { threads: 2 })).toMatchObject({ name: 'node', tried: [] })
    expect(tf.getBackend()).toBe('tensorflow')
  })

  it.skipIf(native)('says what to type where a backend that was asked for is missing', async () => {
    const error: unknown = await useBackend('node').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BackendUnavailableError)
    expect(error).toMatchObject({ backend: 'node' })
    expect((error as Error).message).toContain('npm install @tensorflow/tfjs-node@4.')
  })

  it('switches to another backend, and back with another number of threads', async () => {
    expect(await useBackend('cpu')).toEqual({ name: 'cpu', threads: 1, tried: [] })
    expect(tf.getBackend()).toBe('cpu')
    expect(await useBackend('wasm', { threads: 3 })).toEqual({ name: 'wasm', threads: 3, tried: [] })
    expect(tf.tidy(() => tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).dataSync()[0])).toBe(11)
  })

  it('refuses a number of threads that makes no sense', async () => {
    await expect(useBackend('wasm', { threads: 0 })).rejects.toThrow(
      'threads must be a whole number from 1 to 1000, not 0',
    )
  })

  it('leaves the process as it found it', () => {
    expect('Worker' in globalThis).toBe(false)
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      const sources = process.listeners(event as 'exit').map(String)
      expect(sources.filter((source) => source.includes('ExitStatus') || source.includes('throw reason'))).toEqual([])
    }
  })
})
