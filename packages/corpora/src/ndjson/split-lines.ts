const LF = 0x0a

/** A line without its line end; `bytes` is undefined where it is longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer | undefined
}

/** Cuts a stream at its line feeds and holds no more than one line of at most `maxBytes`. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1
  let held: Buffer[] = []
  let length = 0
  const line = (): Line => ({ number, bytes: length > maxBytes ? undefined : Buffer.concat(held, length) })
  const hold = (bytes: Buffer) => {
    length += bytes.length
    if (length > maxBytes) held = []
    else held.push(bytes)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, at))
      yield line()
      number++
      held = []
      length = 0
      from = at + 1
    }
    hold(chunk.subarray(from))
  }
  if (length > 0) yield line()
}
