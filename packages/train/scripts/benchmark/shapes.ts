import type { Shape } from './protocol'

const TINY = { layers: 4, hidden: 256, heads: 8, vocabulary: 30522 }
const BASE = { layers: 12, hidden: 768, heads: 12, vocabulary: 30522 }

/** Encoders and batches (texts × tokens). */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'tiny-32x32': { ...TINY, batch: 32, length: 32 },
  'tiny-8x128': { ...TINY, batch: 8, length: 128 },
  'base-32x32': { ...BASE, batch: 32, length: 32 },
  'base-8x128': { ...BASE, batch: 8, length: 128 },
  'base-32x128': { ...BASE, batch: 32, length: 128 },
}

/**
 * Floating-point operations of the matrix products in one forward pass of the whole encoder; a step has three times as many. Our
 * encoder leaves out those of the last layer that nothing reads, and is credited with them: what counts is the work that is wanted.
 */
export function forwardFlops({ layers, hidden, batch, length }: Shape): number {
  return batch * length * layers * (24 * hidden * hidden + 4 * length * hidden)
}
