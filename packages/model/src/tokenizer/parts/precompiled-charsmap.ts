import { TokenizerError } from '../tokenizer-error'

/** Longer clusters than this many UTF-8 bytes are replaced character by character. */
const MAX_CLUSTER_BYTES = 5

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const utf8 = new TextEncoder()

/**
 * SentencePiece's compiled table of replacements (`precompiled_charsmap`, base64): four bytes with the size of a
 * double-array trie, the trie of 32-bit units, and the replacements that it points to, each ended by a zero byte.
 *
 * Source: `spm_precompiled` of Hugging Face, which replaces a whole cluster by what its shortest known prefix stands
 * for; the trie is that of Yata's Darts-clone.
 */
export function precompiledCharsmap(key: string, base64: string): (text: string) => string {
  const table = readTable(key, base64)
  const replace = (cluster: string): string => {
    const bytes = utf8.encode(cluster)
    const whole = bytes.length <= MAX_CLUSTER_BYTES ? shortestPrefix(table, bytes) : undefined
    if (whole !== undefined) return whole
    return Array.from(cluster, (character) => shortestPrefix(table, utf8.encode(character)) ?? character).join('')
  }
  const ascii = new Map(Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).map((c) => [c, replace(c)]))
  return (text) => {
    let result = ''
    for (const cluster of splitClusters(text)) result += ascii.get(cluster) ?? replace(cluster)
    return result
  }
}

/** What a reader sees as one character; in ASCII that is one, but for a line end of two. */
function splitClusters(text: string): readonly string[] {
  if (/^[\0-\x7f]*$/.test(text) && !text.includes('\r')) return text.split('')
  return Array.from(clusters.segment(text), ({ segment }) => segment)
}

interface CharsmapTable {
  readonly trie: Uint32Array
  readonly replacements: Uint8Array
}

function readTable(key: string, base64: string): CharsmapTable {
  const bytes = Uint8Array.from(decodeBase64(key, base64))
  const size = bytes.length < 4 ? NaN : new DataView(bytes.buffer).getUint32(0, true)
  if (!(size % 4 === 0 && size <= bytes.length - 4)) {
    throw new TokenizerError(key, 'the size of a trie that the rest has room for')
  }
  const view = new DataView(bytes.buffer, 4, size)
  const trie = Uint32Array.from({ length: size / 4 }, (_, index) => view.getUint32(4 * index, true))
  return { trie, replacements: bytes.subarray(4 + size) }
}

function decodeBase64(key: string, base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    throw new TokenizerError(key, 'base64')
  }
}

/** What the shortest prefix of `bytes` in the trie stands for; undefined where there is none. */
function shortestPrefix({ trie, replacements }: CharsmapTable, bytes: Uint8Array): string | undefined {
  // A unit outside the trie reads as undefined, whose bits are 0: a damaged trie ends the search.
  let node = offset(trie[0])
  for (const byte of bytes) {
    if (byte === 0) return undefined
    node ^= byte
    const unit = trie[node]
    if (label(unit) !== byte) return undefined
    node ^= offset(unit)
    if (hasLeaf(unit)) return stringAt(replacements, value(trie[node]))
  }
  return undefined
}

const hasLeaf = (unit: number) => ((unit >>> 8) & 1) === 1
const value = (unit: number) => unit & 0x7fffffff
const label = (unit: number) => unit & 0x800000ff
const offset = (unit: number) => (unit >>> 10) << ((unit & 0x200) >>> 6)

function stringAt(replacements: Uint8Array, start: number): string {
  const end = replacements.indexOf(0, start)
  return new TextDecoder().decode(replacements.subarray(start, end === -1 ? undefined : end))
}
