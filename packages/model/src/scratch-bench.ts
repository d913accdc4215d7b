import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { createModel, TINY_STUDENT } from './index'
async function main() {
  console.log(await tf.setBackend('wasm'), tf.getBackend())
  const V = 3000, B = 32, L = 32
  const model = createModel({ ...TINY_STUDENT, vocabularySize: V }, { seed: 1 })
  const batch = { inputIds: Int32Array.from({length: B*L}, (_, i) => (i * 7919) % V), attentionMask: new Int32Array(B*L).fill(1), batch: B, length: L }
  const step = (training: boolean) => { const g = tf.variableGrads(() => tf.sum(model.logits(batch, training ? { training: true, dropoutSeed: 3 } : {training: false}))); tf.dispose([g.value, g.grads]) }
  const time = (name: string, f: () => void) => { f(); const ts = []; for (let i = 0; i < 7; i++) { const t = performance.now(); f(); ts.push(performance.now() - t) } ts.sort((a, b) => a - b); console.log(name, ts[3].toFixed(1)) }
  time('forward', () => model.logits(batch).dispose())
  time('step no dropout', () => step(false))
  time('step', () => step(true))
  // by kernel
  const eng = tf.engine() as any
  const totals = new Map<string, [number, number]>()
  for (const k of tf.getKernelsForBackend('wasm')) {
    const orig = k.kernelFunc
    tf.unregisterKernel(k.kernelName, 'wasm')
    tf.registerKernel({ ...k, setupFunc: undefined, kernelFunc: (a: any) => { const t = performance.now(); const r = orig(a); const e = totals.get(k.kernelName) ?? [0, 0]; e[0] += performance.now() - t; e[1]++; totals.set(k.kernelName, e); return r } })
  }
  const t = performance.now(); for (let i = 0; i < 10; i++) step(true); console.log('total', (performance.now() - t) / 10)
  for (const [k, [ms, n]] of [...totals].sort((a, b) => b[1][0] - a[1][0]).slice(0, 18)) console.log(k, (ms / 10).toFixed(1), n / 10)
}
void main()
