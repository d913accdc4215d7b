/** From the process that measures to the one that is measured. */
export type TimingRequest<Task> =
  | { readonly kind: 'load'; readonly task: Task }
  /** Goes so many times over all its items, or over the first of them. */
  | { readonly kind: 'run'; readonly passes: number; readonly items: number | undefined }

/** The answer to each request. */
export type TimingResponse =
  | { readonly kind: 'done'; readonly seconds: number; readonly peakMemoryBytes: number }
  | { readonly kind: 'failed'; readonly message: string }
