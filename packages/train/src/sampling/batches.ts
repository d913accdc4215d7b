import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { drawRows } from './balanced-rows'
import { epochGenerator, shuffle } from './shuffle'

export interface BatchOptions {
  readonly batchSize: number
  readonly seed: number
  /** How often each row is wanted, in proportion; each once an epoch by default. */
  readonly repeatFactors?: Float64Array
}

/** Batches that are sorted by length together: enough to find texts of like length, few enough that epochs differ. */
const POOL_BATCHES = 32

/**
 * The rows of a step's batch, from step 1 on. They follow from the seed and the step alone, so that a resumed run goes on with the
 * same batches. Each epoch takes as many rows as there are, in a new order; texts of like length go together, which saves padding.
 *
 * @param lengths tokens of each row
 */
export function createBatches(
  lengths: readonly number[],
  { batchSize, seed, repeatFactors }: BatchOptions,
): (step: number) => readonly number[] {
  const perEpoch = Math.ceil(lengths.length / batchSize)
  let current: { readonly epoch: number; readonly batches: readonly (readonly number[])[] } | undefined
  return (step) => {
    const epoch = Math.floor((step - 1) / perEpoch)
    if (current?.epoch !== epoch) {
      const generator = epochGenerator(seed, epoch)
      const rows = shuffle([...lengths.keys()], generator)
      const drawn = repeatFactors === undefined ? rows : shuffle(drawRows(rows, repeatFactors, generator), generator)
      current = { epoch, batches: lengthBuckets(drawn, lengths, batchSize, generator) }
    }
    return current.batches[(step - 1) % perEpoch]
  }
}

function lengthBuckets(
  rows: readonly number[],
  lengths: readonly number[],
  batchSize: number,
  generator: RandomGenerator,
): readonly (readonly number[])[] {
  const pools = chunks(rows, batchSize * POOL_BATCHES).map((pool) => pool.sort((a, b) => lengths[a] - lengths[b]))
  return shuffle(
    pools.flatMap((pool) => chunks(pool, batchSize)),
    generator,
  )
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
