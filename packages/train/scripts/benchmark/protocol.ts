/** An encoder and a batch of `batch` texts × `length` tokens. */
export interface Shape {
  readonly layers: number
  readonly hidden: number
  readonly heads: number
  readonly vocabulary: number
  readonly batch: number
  readonly length: number
}

export type Job = 'forward' | 'step'

/** What a worker is asked to do, a line of JSON. */
export type Request =
  ({ readonly do: 'load' } & Shape) | { readonly do: Job } | { readonly do: 'product'; readonly size: number }

/** What it answers; the first answer, before any request, has the versions or the reason why it cannot work. */
export interface Answer {
  readonly versions?: string
  readonly error?: string
  readonly milliseconds?: number
  /** Of all threads together. */
  readonly processorMilliseconds?: number
  readonly residentBytes?: number
  readonly tensors?: number
}
