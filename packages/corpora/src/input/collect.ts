/** A stream's bytes in one piece; undefined where they are more than `maxBytes`. */
export async function collect(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maxBytes) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts, length)
}
