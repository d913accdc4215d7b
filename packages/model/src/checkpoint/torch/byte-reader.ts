/** Reads a pickle's bytes from front to back and never beyond their end. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #position = 0

  constructor(
    bytes: Uint8Array,
    /** The error of a pickle that is not as it should be. */
    readonly fail: (detail: string) => Error,
  ) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  /** Bytes that were read. */
  get position(): number {
    return this.#position
  }

  bytes(length: number): Uint8Array {
    const start = this.#advance(length)
    return this.#bytes.subarray(start, start + length)
  }

  uint8(): number {
    return this.#view.getUint8(this.#advance(1))
  }

  uint16(): number {
    return this.#view.getUint16(this.#advance(2), true)
  }

  uint32(): number {
    return this.#view.getUint32(this.#advance(4), true)
  }

  int32(): number {
    return this.#view.getInt32(this.#advance(4), true)
  }

  /** An unsigned 64-bit integer; what is beyond exact numbers is beyond any length as well. */
  uint64(): number {
    return Number(this.#view.getBigUint64(this.#advance(8), true))
  }

  /** Big-endian, the only number of a pickle that is. */
  float64(): number {
    return this.#view.getFloat64(this.#advance(8), false)
  }

  /** ASCII up to the end of the line, which is not part of it. */
  line(maxLength: number): string {
    const end = this.#bytes.subarray(this.#position, this.#position + maxLength + 1).indexOf(0x0a)
    if (end < 0) throw this.fail(`has a name of more than ${maxLength} characters, or is cut off`)
    const text = latin1(this.bytes(end))
    this.#advance(1)
    return text
  }

  #advance(length: number): number {
    const start = this.#position
    if (start + length > this.#bytes.length) {
      throw this.fail(`ends at byte ${this.#bytes.length} in the middle of a value; is it cut off?`)
    }
    this.#position += length
    return start
  }
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
