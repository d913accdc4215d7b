/** How TensorFlow says that memory ran out: status 8, `RESOURCE_EXHAUSTED`. */
const MESSAGE = /RESOURCE_EXHAUSTED|\bOOM when allocating\b|Invalid TF_Status: 8\b|failed to allocate/i

/** Whether an error of a tensor operation means that memory ran out. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && MESSAGE.test(error.message)
}

/** Not even a batch of one text fits into memory. */
export class OutOfMemoryError extends Error {
  override readonly name = 'OutOfMemoryError'

  constructor(
    readonly step: number,
    options: { readonly cause: unknown },
  ) {
    super(
      `step ${step}: one text by itself does not fit into the card's memory. Set a smaller maxLength, take a smaller encoder, or free the card`,
      options,
    )
  }
}
