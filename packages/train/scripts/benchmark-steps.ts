import { createModel, TINY_STUDENT, useBackend, type BackendName, type StudentModel } from '@chexpp/model'
import { AdamW, DEFAULT_TRAINING, takeStep } from '@chexpp/train'
import * as tf from '@tensorflow/tfjs-core'

interface Shape {
  readonly layers: number
  readonly hidden: number
  readonly batch: number
  readonly length: number
}

const SHAPES: readonly Shape[] = [
  { layers: 2, hidden: 128, batch: 32, length: 16 },
  { layers: 2, hidden: 128, batch: 32, length: 32 },
  { layers: 2, hidden: 192, batch: 32, length: 32 },
  { layers: 4, hidden: 256, batch: 32, length: 32 },
]
const VOCABULARY = 2000
const HEAD_SIZE = 32
const WARM_UP = 8
const REPEATS = 25

/**
 * Prints the time of a training step for models of several sizes, and how near its arithmetic comes to that of plain matrix products
 * of the same shapes on the same backend.
 *
 * @param argv the backends to measure: `wasm` by default; `cpu` takes minutes
 */
export default async function benchmarkTrain(argv: string[]): Promise<void> {
  const names = argv.length > 0 ? (argv as BackendName[]) : (['wasm'] as const)
  for (const name of names) {
    const { threads } = await useBackend(name)
    console.log(`${name}, ${threads} threads; median (fastest – slowest) of ${REPEATS} steps`)
    for (const shape of SHAPES) console.log(measure(shape))
  }
}

function measure(shape: Shape): string {
  const { layers, hidden, batch, length } = shape
  const model = createModel(
    {
      ...TINY_STUDENT,
      layers,
      hiddenSize: hidden,
      intermediateSize: 4 * hidden,
      attentionHeads: hidden / HEAD_SIZE,
      vocabularySize: VOCABULARY,
    },
    { seed: 1 },
  )
  const step = trainingStep(model, shape)
  const { median, fastest, slowest } = time(step)
  const tensors = tf.memory().numTensors
  step()
  const leaked = tf.memory().numTensors - tensors
  model.dispose()
  const gigaflops = stepFlops(shape) / median / 1e6
  const limit = productGigaflops(batch * length, hidden)
  return [
    `${layers}×${hidden}, ${batch}×${length}: ${median.toFixed(1)} ms (${fastest.toFixed(1)} – ${slowest.toFixed(1)})`,
    `${Math.round((1000 * batch) / median)} sentences/s`,
    `${gigaflops.toFixed(1)} GFLOP/s, matrix products alone ${limit.toFixed(1)} (${((100 * gigaflops) / limit).toFixed(0)} %)`,
    `${leaked} tensors left behind`,
  ].join('; ')
}

function trainingStep(model: StudentModel, { batch, length }: Shape): () => void {
  const optimizer = new AdamW(model.parameters, DEFAULT_TRAINING)
  const size = batch * length
  const inputIds = Int32Array.from({ length: size }, (_, index) => (index * 7919) % VOCABULARY)
  const tokens = { inputIds, attentionMask: new Int32Array(size).fill(1), batch, length }
  const labels = Array.from({ length: batch }, (_, row) => new Uint8Array(14).fill(row % 4))
  let step = 0
  return () => {
    step += 1
    takeStep(model, optimizer, { batch: tokens, labels, step, learningRate: 1e-4, dropoutSeed: step })
  }
}

/** Three times the forward pass; all of a layer but keys and values is done for `[CLS]` alone in the last one. */
function stepFlops({ layers, hidden, batch, length }: Shape): number {
  const square = 2 * hidden * hidden
  const attention = 4 * length * hidden
  const tokens = batch * length * ((layers - 1) * (12 * square + attention) + 2 * square)
  return 3 * (tokens + batch * (10 * square + attention))
}

/** Forward and both gradients of a dense layer `[rows, hidden]` → `[rows, 4 hidden]`, without anything else. */
function productGigaflops(rows: number, hidden: number): number {
  const [x, weight, y] = [tf.ones([rows, hidden]), tf.ones([4 * hidden, hidden]), tf.ones([rows, 4 * hidden])]
  const { median } = time(() => {
    tf.tidy(() => {
      tf.matMul(x, weight, false, true)
      tf.matMul(y, weight)
      // Reading a value waits for backends that compute while the program goes on.
      tf.matMul(y, x, true, false).dataSync()
    })
  })
  tf.dispose([x, weight, y])
  return (3 * 2 * rows * hidden * 4 * hidden) / median / 1e6
}

/** Milliseconds. */
function time(run: () => void): { readonly median: number; readonly fastest: number; readonly slowest: number } {
  for (let repeat = 0; repeat < WARM_UP; repeat++) run()
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { median: times[REPEATS >> 1], fastest: times[0], slowest: times[REPEATS - 1] }
}
