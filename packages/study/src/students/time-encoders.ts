import { measureInTurn, spreadOf, type BenchProgress, type Spread, type Throughput, type Workload } from '@chexpp/bench'
import { NUMBER, object } from '../json-schema'
import type { NewStudent } from '@chexpp/train'

/** Milliseconds a sentence in the steady state, tokenizing included: median, fastest and slowest run. */
export interface EncoderLatency {
  readonly alone: Spread
  readonly inBatches: Spread
}

const SPREAD = object({ median: NUMBER, min: NUMBER, max: NUMBER })
export const LATENCY_SCHEMA = object({ alone: SPREAD, inBatches: SPREAD })

export const LATENCY_BATCH = 32
/** Sentences of a timed run. */
const ALONE_SENTENCES = 64
const BATCHED_SENTENCES = 4 * LATENCY_BATCH
const REPEATS = 7

export interface TimedEncoder extends NewStudent {
  readonly name: string
}

/** Times encoders in turn on the same sentences, one at a time and in batches, after a warm-up. */
export async function timeEncoders(
  encoders: readonly TimedEncoder[],
  texts: readonly string[],
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: BenchProgress) => void },
): Promise<readonly EncoderLatency[]> {
  const timed = (sentences: number, batchSize: number): Promise<Throughput[]> => {
    const items = Array.from({ length: sentences }, (_, index) => texts[index % texts.length])
    const workloads = encoders.map((encoder) => workload(encoder, items, batchSize))
    return measureInTurn(workloads, { repeats: REPEATS, ...options })
  }
  const alone = await timed(ALONE_SENTENCES, 1)
  const inBatches = await timed(BATCHED_SENTENCES, LATENCY_BATCH)
  return encoders.map((_, index) => ({
    alone: millisecondsAnItem(alone[index]),
    inBatches: millisecondsAnItem(inBatches[index]),
  }))
}

function workload(
  { name, model, tokenizer }: TimedEncoder,
  items: readonly string[],
  batchSize: number,
): Workload<string> {
  const { maxPositions: maxLength } = model.config
  const run = async (texts: readonly string[]): Promise<void> => {
    for (let start = 0; start < texts.length; start += batchSize) {
      const logits = model.logits(tokenizer.encodeBatch(texts.slice(start, start + batchSize), { maxLength }))
      try {
        await logits.data()
      } finally {
        logits.dispose()
      }
    }
  }
  return { name, items, run }
}

const millisecondsAnItem = ({ items, runSeconds }: Throughput): Spread =>
  spreadOf(runSeconds.map((seconds) => (1000 * seconds) / items))
