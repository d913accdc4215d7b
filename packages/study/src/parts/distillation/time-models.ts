import { measureInTurn, type Throughput, type Workload } from '@chexpp/bench'
import { loadCheckpoint, type Checkpoint } from '@chexpp/model'
import type { StudyEvent } from '../../events'
import { NUMBER, object } from '../../json-schema'

/** Milliseconds from text to logits, for each text of a batch: median, fastest and slowest run. */
export interface Latency {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Of texts one by one, and 32 at a time. */
export interface Latencies {
  readonly single: Latency
  readonly batched: Latency
}

const LATENCY_SCHEMA = object({ median: NUMBER, min: NUMBER, max: NUMBER })
export const LATENCIES_SCHEMA = object({ single: LATENCY_SCHEMA, batched: LATENCY_SCHEMA })

const BATCH = 32
const SINGLE_TEXTS = 64
const BATCHED_TEXTS = 8 * BATCH
const REPEATS = 5

/** Times two models on the same texts in turn, once warm. */
export async function timeModels(
  checkpoints: readonly [string, string],
  texts: readonly string[],
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<readonly [Latencies, Latencies]> {
  const loaded: Checkpoint[] = []
  try {
    for (const checkpoint of checkpoints) loaded.push(await loadCheckpoint(checkpoint))
    const workloads = loaded.flatMap((model) => [
      reading(model, repeat(texts, SINGLE_TEXTS), 1),
      reading(model, repeat(texts, BATCHED_TEXTS), BATCH),
    ])
    const measured = await measureInTurn(workloads, {
      ...{ repeats: REPEATS, signal },
      onProgress: (progress) => onEvent({ kind: 'progress', stage: 'distillation', progress }),
    })
    const [first, second, third, fourth] = measured.map(latencyOf)
    return [
      { single: first, batched: second },
      { single: third, batched: fourth },
    ]
  } finally {
    for (const { model } of loaded) model.dispose()
  }
}

/** From text to logits, with no labeler between them that waits for others. */
function reading({ model, tokenizer }: Checkpoint, items: readonly string[], batch: number): Workload<string> {
  const { maxPositions } = model.config
  return {
    name: `batches of ${batch}`,
    items,
    run: async (texts) => {
      for (let start = 0; start < texts.length; start += batch) {
        const tokens = tokenizer.encodeBatch(texts.slice(start, start + batch), { maxLength: maxPositions })
        const logits = model.logits(tokens)
        await logits.data()
        logits.dispose()
      }
    },
  }
}

function latencyOf({ itemsPerSecond: { median, min, max } }: Throughput): Latency {
  return { median: 1000 / median, min: 1000 / max, max: 1000 / min }
}

/** `count` texts, from the beginning again where there are fewer. */
function repeat(texts: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => texts[index % texts.length])
}
