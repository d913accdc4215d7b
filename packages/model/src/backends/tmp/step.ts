import * as tf from '@tensorflow/tfjs-core'
import { useWasm } from '../wasm/use-wasm'
import { createModel } from '../../student-model'
import { TINY_STUDENT } from '../../config/bert-config'
import { runFused } from '../run-fused'
const SHAPES = JSON.parse(process.argv[4] ?? "[[2,128,32,32],[2,128,32,16],[2,192,32,32],[4,256,32,32]]") as number[][]
async function main() {
  const threads = await useWasm(Number(process.argv[2] ?? 2))
  const profile = process.argv[3] === 'profile'
  for (const [layers, hidden, batchSize, length] of SHAPES) {
    const model = createModel({ ...TINY_STUDENT, vocabularySize: 2000, hiddenSize: hidden, intermediateSize: 4 * hidden, layers, attentionHeads: hidden / 32 }, { seed: 1 })
    const ids = Int32Array.from({ length: batchSize * length }, (_, i) => (i * 7919) % 2000)
    const batch = { inputIds: ids, attentionMask: new Int32Array(ids.length).fill(1), batch: batchSize, length }
    const moments = new Map([...model.parameters].map(([n, v]) => [n, { first: tf.keep(tf.zerosLike(v)), second: tf.keep(tf.zerosLike(v)) }]))
    const variables = [...model.parameters.values()]
    let seed = 0
    const timing: Record<string, number[]> = { grad: [], adam: [], total: [], cpu: [] }
    const step = () => {
      const t0 = performance.now(); const c0 = process.cpuUsage().user
      tf.tidy(() => {
        const { value, grads } = tf.variableGrads(() => (() => { const y = model.logits(batch, { training: true, dropoutSeed: seed++ }); return tf.sum(tf.mul(y, y)) })() as tf.Scalar, variables)
        const t1 = performance.now()
        let norm = 0
        for (const v of variables) norm += runFused('SumOfSquares', { x: grads[v.name] })![0].dataSync()[0]
        for (const [n, v] of model.parameters) {
          const m = moments.get(n)!
          const [w, first, second] = runFused('AdamW', { weights: v, gradient: grads[v.name], ...m }, { beta1: 0.9, beta2: 0.999, gradientScale: 1, stepSize: 1e-4, correction: 1, epsilon: 1e-8, keptWeight: 1 })!
          v.assign(w); m.first.dispose(); m.second.dispose(); moments.set(n, { first: tf.keep(first), second: tf.keep(second) })
        }
        const t2 = performance.now()
        timing.grad.push(t1 - t0); timing.adam.push(t2 - t1); timing.total.push(t2 - t0); timing.cpu.push((process.cpuUsage().user - c0) / 1000)
        value.dispose()
      })
    }
    for (let i = 0; i < 10; i++) step()
    for (const k in timing) timing[k] = []
    for (let i = 0; i < 40; i++) step()
    const q = (a: number[], p: number) => [...a].sort((x, y) => x - y)[Math.floor(a.length * p)].toFixed(1)
    const flops = 3 * 2 * batchSize * (length * ((layers - 1) * 12 + 2) * hidden * hidden + 10 * hidden * hidden)
    console.log(`${layers}x${hidden} ${batchSize}x${length} threads ${threads}:`, Object.entries(timing).map(([k, a]) => `${k} min ${q(a, 0)} med ${q(a, 0.5)}`).join('  '), ` ${(flops / Number(q(timing.total, 0)) / 1e6).toFixed(1)} GFLOP/s best; tensors`, tf.memory().numTensors)
    if (profile) {
      const times = new Map<string, [number, number]>()
      for (let r = 0; r < 10; r++) {
        const engine = tf.engine() as any
        const registry = tf.getKernelsForBackend('wasm')
        void registry
        const info = await tf.profile(() => { step(); return undefined as never })
        for (const k of info.kernels) { const ms = Number(k.kernelTimeMs); const e = times.get(k.name) ?? [0, 0]; times.set(k.name, [e[0] + (Number.isFinite(ms) ? ms : 0), e[1] + 1]) }
        void engine
      }
      console.table([...times].sort((a, b) => b[1][0] - a[1][0]).slice(0, 22).map(([name, [ms, n]]) => ({ name, ms: (ms / 10).toFixed(2), calls: n / 10 })))
    }
  }
}
void main()
