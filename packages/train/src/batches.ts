import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface BatchOptions {
  readonly batchSize: number
  readonly seed: number
}

/** Batches that are sorted by length together: enough to find texts of like length, few enough that epochs differ. */
const POOL_BATCHES = 32

/**
 * The rows of a step's batch, from step 1 on. They follow from the seed and the step alone, so that a resumed run goes on with the
 * same batches. Each epoch takes every row once, in a new order; texts of like length go together, which saves padding.
 *
 * @param lengths tokens of each row
 */
export function createBatches(
  lengths: readonly number[],
  { batchSize, seed }: BatchOptions,
): (step: number) => readonly number[] {
  const perEpoch = Math.ceil(lengths.length / batchSize)
  let current: { readonly epoch: number; readonly batches: readonly (readonly number[])[] } | undefined
  return (step) => {
    const epoch = Math.floor((step - 1) / perEpoch)
    if (current?.epoch !== epoch) current = { epoch, batches: epochBatches(lengths, batchSize, shuffler(seed, epoch)) }
    return current.batches[(step - 1) % perEpoch]
  }
}

type Shuffle = <Item>(items: readonly Item[]) => Item[]

function epochBatches(lengths: readonly number[], batchSize: number, shuffle: Shuffle): readonly (readonly number[])[] {
  const rows = shuffle([...lengths.keys()])
  const pools = chunks(rows, batchSize * POOL_BATCHES).map((pool) => pool.sort((a, b) => lengths[a] - lengths[b]))
  return shuffle(pools.flatMap((pool) => chunks(pool, batchSize)))
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** Fisher and Yates, with integers only: the same order on every platform. */
function shuffler(seed: number, epoch: number): Shuffle {
  const generator = xoroshiro128plus(seed)
  for (let i = 0; i <= epoch; i++) generator.jump()
  return (items) => {
    const shuffled = [...items]
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = uniformInt(generator, 0, last)
      ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
    }
    return shuffled
  }
}
