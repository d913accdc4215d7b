/** Everything that an async iterable gives. */
export async function collectAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** Bytes as a stream gives them, in chunks of `size`. */
export async function* chunksOf(text: string | Buffer, size = 65536): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}
