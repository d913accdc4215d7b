import { createInterface } from 'node:readline'
import { createModel, TINY_STUDENT, useBackend, type BackendName, type StudentModel } from '@chexpp/model'
import { AdamW, DEFAULT_TRAINING, takeStep } from '@chexpp/train'
import * as tf from '@tensorflow/tfjs-core'
import type { Answer, Job, Request, Shape } from './protocol'

/**
 * Our side of `pnpm bench train`: the jobs of {@link Request}, one a line on standard input, on the backend and the number of threads
 * that the arguments name.
 */
const [backend, threads] = process.argv.slice(2)
let jobs: Partial<Record<Job, () => void>> = {}

async function main(): Promise<void> {
  const { name, threads: used } = await useBackend(backend as BackendName, { threads: Number(threads) })
  answer({ versions: `Node ${process.versions.node}, TensorFlow.js ${tf.version_core} (${name}, ${used} threads)` })
  for await (const line of createInterface({ input: process.stdin })) answer(perform(JSON.parse(line) as Request))
}

function perform(request: Request): Answer {
  if (request.do === 'load') {
    jobs = load(request)
    return measured(() => undefined)
  }
  if (request.do === 'product') {
    const run = product(request.size)
    run()
    return measured(run)
  }
  return measured(jobs[request.do]!)
}

function measured(run: () => void): Answer {
  const { user: userBefore, system: systemBefore } = process.cpuUsage()
  const started = performance.now()
  run()
  const milliseconds = performance.now() - started
  const { user, system } = process.cpuUsage()
  return {
    milliseconds,
    processorMilliseconds: (user + system - userBefore - systemBefore) / 1000,
    residentBytes: process.memoryUsage.rss(),
    tensors: tf.memory().numTensors,
  }
}

function load(shape: Shape): Record<'forward' | 'step', () => void> {
  const { batch, length, vocabulary } = shape
  const size = batch * length
  const inputIds = Int32Array.from({ length: size }, (_, index) => (index * 7919) % vocabulary)
  const tokens = { inputIds, attentionMask: new Int32Array(size).fill(1), batch, length }
  const rows = Array.from({ length: batch }, (_, row) => row)
  const labels = rows.map((row) => new Uint8Array(14).fill(row % 4))
  const model = studentOf(shape)
  const optimizer = new AdamW(model.parameters, DEFAULT_TRAINING)
  let step = 0
  return {
    forward() {
      const logits = model.logits(tokens)
      // Reading a value waits for backends that compute while the program goes on.
      logits.dataSync()
      logits.dispose()
    },
    step() {
      step += 1
      takeStep(model, optimizer, { batch: tokens, labels, rows, step, learningRate: 1e-4, dropoutSeed: step })
    },
  }
}

function studentOf({ layers, hidden, heads, vocabulary }: Shape): StudentModel {
  return createModel(
    {
      ...TINY_STUDENT,
      layers,
      hiddenSize: hidden,
      intermediateSize: 4 * hidden,
      attentionHeads: heads,
      vocabularySize: vocabulary,
      maxPositions: 512,
    },
    { seed: 1 },
  )
}

function product(size: number): () => void {
  const factor = tf.ones([size, size])
  return () => tf.tidy(() => void tf.slice(tf.matMul(factor, factor), [0, 0], [1, 1]).dataSync())
}

function answer(values: Answer): void {
  process.stdout.write(`${JSON.stringify(values)}\n`)
}

await main()
