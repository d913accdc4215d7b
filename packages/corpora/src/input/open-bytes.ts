import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal, pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { describeReadFailure, EmptyInputError } from '../errors/input-errors'
import { utf16Label } from './decode-text'
import type { Input, ReadOptions } from './read-options'

export interface OpenBytes {
  /** What messages call the input. */
  readonly name: string
  /** The first bytes after decompression: at least one, and at least 4 where there are so many. */
  readonly head: Buffer
  /** All bytes, `head` included, in UTF-8 or another superset of ASCII, without a byte order mark. */
  readonly chunks: AsyncIterable<Buffer>
  /** Lets go of the input where `chunks` is not read to its end. */
  close(): Promise<void>
}

type Peeked = Omit<OpenBytes, 'name'>

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b])
/** Enough for every magic number and byte order mark looked for. */
const HEAD_BYTES = 4

/** What messages call an input. */
export function inputName(input: Input): string {
  if (typeof input !== 'string') return 'the stream'
  return input === '-' ? 'standard input' : input
}

/**
 * Opens a file, standard input or a stream of bytes, unpacks gzip whatever the name says, and turns UTF-16 into UTF-8.
 *
 * @throws {CorpusError} where it cannot be opened, or holds nothing
 */
export async function openBytes(input: Input, options: ReadOptions): Promise<OpenBytes> {
  const name = inputName(input)
  const raw = await peek(await openRaw(input, name, options))
  const unpacked = raw.head.subarray(0, 2).equals(GZIP_MAGIC) ? await peek(gunzip(raw.chunks, name)) : raw
  if (unpacked.head.length === 0) throw new EmptyInputError({ input: name }, 'it is empty.')
  const utf16 = utf16Label(unpacked.head)
  if (utf16 !== undefined) return { name, ...(await peek(utf16ToUtf8(unpacked.chunks, utf16))) }
  if (unpacked.head.subarray(0, 3).equals(UTF8_MARK)) return { name, ...(await peek(skip(unpacked.chunks, 3))) }
  return { name, ...unpacked }
}

async function openRaw(input: Input, name: string, options: ReadOptions): Promise<AsyncGenerator<Buffer>> {
  if (typeof input !== 'string') return readChunks(input, name, undefined, options)
  if (input === '-') return readChunks(process.stdin, name, undefined, options)
  try {
    const { size } = await stat(input)
    return readChunks(createReadStream(input), name, size, options)
  } catch (error) {
    throw describeReadFailure({ input: name }, error)
  }
}

async function* readChunks(
  source: Readable | AsyncIterable<Uint8Array>,
  name: string,
  total: number | undefined,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<Buffer> {
  // Else an abort would wait for the next bytes, which from a terminal may never come.
  if (signal !== undefined && source instanceof Readable) addAbortSignal(signal, source)
  let done = 0
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      signal?.throwIfAborted()
      done += chunk.length
      onProgress?.({ done, total })
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw describeReadFailure({ input: name }, error)
  }
}

/** Reads just far enough to see the first bytes, and gives them back as part of the whole. */
async function peek(source: AsyncIterable<Buffer>): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]()
  const close = async () => void (await iterator.return?.())
  let head = Buffer.alloc(0)
  let ended = false
  while (!ended && head.length < HEAD_BYTES) {
    const next = await iterator.next()
    if (next.done) ended = true
    else head = Buffer.concat([head, next.value])
  }
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      yield head
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await close()
    }
  }
  return { head, chunks: chunks(), close }
}

async function* gunzip(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  // A failure of either stream arrives where the last one is read.
  const unzipped = pipeline(Readable.from(chunks), createGunzip(), () => undefined)
  try {
    for await (const chunk of unzipped) yield chunk as Buffer
  } catch (error) {
    throw describeReadFailure({ input: name }, error)
  }
}

async function* utf16ToUtf8(chunks: AsyncIterable<Buffer>, label: 'utf-16le' | 'utf-16be'): AsyncGenerator<Buffer> {
  // The decoder takes the byte order mark off.
  const decoder = new TextDecoder(label)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function* skip(chunks: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes
  for await (const chunk of chunks) {
    yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}
