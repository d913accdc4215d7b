/** How an entry lies in the archive; by default as it is. */
export interface ZipEntry {
  readonly content: Uint8Array
  readonly method?: number
  /** The sizes that the list of entries claims. */
  readonly claimedSize?: number
}

/** A zip archive as torch.save writes it, or a false one. Checksums are 0: nothing here reads them. */
export function storedZip(entries: Readonly<Record<string, ZipEntry>>): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [name, { content, method = 0, claimedSize = content.length }] of Object.entries(entries)) {
    const text = new TextEncoder().encode(name)
    const shared = [u16(20), u16(0), u16(method), u32(0), u32(0), u32(claimedSize), u32(claimedSize), u16(text.length)]
    const header = join([u32(0x04034b50), ...shared, u16(0), text, content])
    local.push(header)
    central.push(
      join([u32(0x02014b50), u16(20), ...shared, ...Array<Uint8Array>(4).fill(u16(0)), u32(0), u32(offset), text]),
    )
    offset += header.length
  }
  const list = join(central)
  const count = u16(central.length)
  const end = [u32(0x06054b50), u32(0), count, count, u32(list.length), u32(offset), u16(0)]
  return join([...local, list, ...end])
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value, value >> 8)
}

export function u32(value: number): Uint8Array {
  return Uint8Array.of(value, value >> 8, value >> 16, value >>> 24)
}
