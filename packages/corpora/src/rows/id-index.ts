/** Numbers in the table for one id: two halves of its fingerprint, and its row. */
const SLOT = 3
const FIRST_CAPACITY = 1024
/** Fuller than this, a table is doubled. */
const MAX_LOAD = 0.75

/**
 * In which row each id stood first. It keeps 64-bit fingerprints, not the ids: 16 to 32 bytes each where a `Map` takes some 200
 * and ends at 16.7 million. Of ten million ids, two unlike ones are taken for each other with a chance of 1 in 370,000.
 */
export class IdIndex {
  private slots = new Uint32Array(FIRST_CAPACITY * SLOT)
  private size = 0

  /** The row where `id` stood first; undefined where this is it, which is remembered. `row` counts from 1. */
  firstRow(id: string, row: number): number | undefined {
    if (this.size >= (MAX_LOAD * this.slots.length) / SLOT) this.grow()
    const [high, low] = fingerprint(id)
    const at = findSlot(this.slots, high, low)
    if (this.slots[at + 2] !== 0) return this.slots[at + 2]
    this.slots.set([high, low, row], at)
    this.size++
    return undefined
  }

  private grow(): void {
    const wider = new Uint32Array(this.slots.length * 2)
    for (let at = 0; at < this.slots.length; at += SLOT) {
      const slot = this.slots.subarray(at, at + SLOT)
      if (slot[2] !== 0) wider.set(slot, findSlot(wider, slot[0], slot[1]))
    }
    this.slots = wider
  }
}

/** Where the fingerprint stands, or the free place where it belongs: open addressing, step by step. */
function findSlot(slots: Uint32Array, high: number, low: number): number {
  const capacity = slots.length / SLOT
  let place = low % capacity
  for (;;) {
    const at = place * SLOT
    if (slots[at + 2] === 0 || (slots[at] === high && slots[at + 1] === low)) return at
    place = (place + 1) % capacity
  }
}

/** Two multiplicative hashes of the UTF-16 code units, each finished as MurmurHash3 finishes (Appleby, public domain). */
function fingerprint(id: string): readonly [number, number] {
  let high = id.length
  let low = ~id.length
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x85ebca77)
  }
  return [finish(high ^ (low >>> 15)), finish(low ^ (high >>> 13))]
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
