import * as tf from '@tensorflow/tfjs-core'
import { useWasm } from '../wasm/use-wasm'
async function main() {
  const threads = await useWasm(Number(process.argv[2] ?? 2))
  console.log('threads', threads)
  const rand = (shape: number[]) => tf.tensor(Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => Math.fround(Math.sin(i * 12.9898) )), shape)
  for (const [m, n, k] of [[3, 5, 7], [32, 56, 128], [1024, 512, 128], [300, 130, 70], [128,512,1024]])
    for (const [ta, tb] of [[false, false], [true, false], [false, true], [true, true]]) {
      const a = rand(ta ? [k, m] : [m, k]), b = rand(tb ? [n, k] : [k, n])
      const c = tf.matMul(a, b, ta, tb).dataSync()
      const A = a.dataSync(), B = b.dataSync()
      let worst = 0
      for (let t = 0; t < 500; t++) { const i = (t * 7919) % m, j = (t * 104729) % n; let s = 0
        for (let l = 0; l < k; l++) s += (ta ? A[l * m + i] : A[i * k + l]) * (tb ? B[j * k + l] : B[l * n + j])
        worst = Math.max(worst, Math.abs(s - c[i * n + j])) }
      let best = 1e9
      for (let r = 0; r < 30; r++) { const t = performance.now(); tf.matMul(a, b, ta, tb).dispose(); best = Math.min(best, performance.now() - t) }
      console.log(m, n, k, ta, tb, 'err', worst.toExponential(1), (2 * m * n * k / best / 1e6).toFixed(1), 'GFLOP/s')
    }
}
void main().then(() => console.log('end', performance.now()))
