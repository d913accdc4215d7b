import type { ByteReader } from './byte-reader'
import { readInstruction, type PickleInstruction } from './pickle-instruction'
import { InertObject, PickleGlobal, type PickleValue } from './pickle-value'

/** The pickle of BERT-large with the state of its optimizer takes some 0.3 MB: tensors lie outside it. */
export const MAX_PICKLE_BYTES = 16_000_000

/**
 * BERT-large with the state of its optimizer takes some 50,000 instructions. As each makes one value at most, this
 * bounds the values, the memo, the stack and how deep values lie within each other: to some 100 MB at the worst.
 */
const MAX_INSTRUCTIONS = 500_000

/** Containers that are begun and not yet ended; a checkpoint has some 5. */
const MAX_OPEN_MARKS = 1000

/** What the names in a pickle stand for: the only thing that decides what can be built. */
export interface PickleHost {
  /** Throws for a name that is not known. */
  global(name: string): PickleGlobal | InertObject
  /** What calling a global gives. Throws where it cannot be called, or not with these arguments. */
  call(callable: PickleGlobal, args: readonly PickleValue[]): PickleValue
  /** What a persistent id stands for. */
  persistent(id: PickleValue): PickleValue
}

/**
 * Reads one pickle, of protocol 2 to 5. It is data for a small stack machine; the machine here makes plain values, asks
 * `host` for what has a name, and knows nothing that could run, open or import anything.
 *
 * Throws the reader's error for what is no such pickle, and what the host throws.
 * Source: Python's Lib/pickletools.py (the instructions).
 */
export function unpickle(reader: ByteReader, host: PickleHost): PickleValue {
  const machine = new StackMachine(reader, host)
  for (let count = 0; count < MAX_INSTRUCTIONS; count++) {
    const instruction = readInstruction(reader)
    if (instruction.kind === 'stop') return machine.result()
    machine.execute(instruction)
  }
  throw reader.fail(`has more than ${MAX_INSTRUCTIONS} instructions`)
}

class StackMachine {
  readonly #reader: ByteReader
  readonly #host: PickleHost
  readonly #stack: PickleValue[] = []
  /** Heights of the stack. */
  readonly #marks: number[] = []
  readonly #memo = new Map<number, PickleValue>()

  constructor(reader: ByteReader, host: PickleHost) {
    this.#reader = reader
    this.#host = host
  }

  result(): PickleValue {
    const value = this.#pop()
    if (this.#stack.length > 0) throw this.#reader.fail('ends with values that belong to nothing')
    return value
  }

  execute(instruction: Exclude<PickleInstruction, { readonly kind: 'stop' }>): void {
    switch (instruction.kind) {
      case 'none':
        return
      case 'push':
        return this.#push(instruction.value)
      case 'pushEmpty':
        return this.#push(emptyContainer(instruction.container))
      case 'collect':
        return this.#push(this.#filled(emptyContainer(instruction.container), this.#popToMark()))
      case 'tuple':
        return this.#push(this.#popMany(instruction.length))
      case 'extend': {
        const items = this.#popToMark()
        this.#filled(this.#top(), items)
        return
      }
      case 'add': {
        const items = this.#popMany(instruction.container === 'list' ? 1 : 2)
        this.#filled(this.#top(), items)
        return
      }
      case 'mark':
        if (this.#marks.length === MAX_OPEN_MARKS) throw this.#reader.fail('has too many values within each other')
        this.#marks.push(this.#stack.length)
        return
      case 'pop':
        this.#pop()
        return
      case 'popMark':
        this.#popToMark()
        return
      case 'duplicate':
        return this.#push(this.#top())
      case 'put':
        this.#memo.set(instruction.index, this.#top())
        return
      case 'memoize':
        this.#memo.set(this.#memo.size, this.#top())
        return
      case 'get': {
        const value = this.#memo.get(instruction.index)
        if (value === undefined) throw this.#reader.fail(`asks for the value ${instruction.index}, which was not kept`)
        return this.#push(value)
      }
      case 'global':
        return this.#push(this.#host.global(instruction.name))
      case 'globalFromStack': {
        const [module, name] = this.#popMany(2)
        if (typeof module !== 'string' || typeof name !== 'string')
          throw this.#reader.fail('has a name that is no text')
        return this.#push(this.#host.global(`${module}.${name}`))
      }
      case 'call':
      case 'construct': {
        const [callable, args] = this.#popMany(2)
        return this.#push(this.#called(callable, args))
      }
      case 'constructWithKeywords': {
        const [callable, args] = this.#popMany(3)
        return this.#push(this.#called(callable, args))
      }
      case 'build': {
        // State beyond what a container holds, such as the versions of the modules that an OrderedDict remembers.
        this.#pop()
        const target = this.#top()
        if (!(target instanceof InertObject || target instanceof Map)) {
          throw this.#reader.fail('gives a state to a value that has none')
        }
        return
      }
      case 'persistent':
        return this.#push(this.#host.persistent(this.#pop()))
    }
  }

  #called(callable: PickleValue, args: PickleValue): PickleValue {
    if (callable instanceof InertObject) return new InertObject(callable.typeName)
    if (!(callable instanceof PickleGlobal)) throw this.#reader.fail('calls a value that is no function')
    if (!Array.isArray(args)) throw this.#reader.fail(`calls ${callable.name} without a list of arguments`)
    return this.#host.call(callable, args)
  }

  #filled(target: PickleValue, items: readonly PickleValue[]): PickleValue {
    if (Array.isArray(target)) for (const item of items) target.push(item)
    else if (target instanceof Set) for (const item of items) target.add(item)
    else if (target instanceof Map && items.length % 2 === 0) {
      for (let index = 0; index < items.length; index += 2) target.set(items[index], items[index + 1])
    } else if (!(target instanceof InertObject)) throw this.#reader.fail('adds items to a value that holds none')
    return target
  }

  #push(value: PickleValue): void {
    this.#stack.push(value)
  }

  #top(): PickleValue {
    return this.#stack[this.#reachable(1)]
  }

  #pop(): PickleValue {
    const value = this.#top()
    this.#stack.pop()
    return value
  }

  #popMany(count: number): PickleValue[] {
    return this.#stack.splice(this.#reachable(count), count)
  }

  #popToMark(): PickleValue[] {
    const start = this.#marks.pop()
    if (start === undefined) throw this.#reader.fail('ends a container that was not begun')
    return this.#stack.splice(start)
  }

  /** Where the topmost `count` values begin; those below the last mark belong to another container. */
  #reachable(count: number): number {
    const start = this.#stack.length - count
    if (start < (this.#marks.at(-1) ?? 0)) throw this.#reader.fail('takes a value where there is none')
    return start
  }
}

function emptyContainer(
  kind: 'list' | 'tuple' | 'dict' | 'set',
): PickleValue[] | Set<PickleValue> | Map<PickleValue, PickleValue> {
  switch (kind) {
    case 'dict':
      return new Map()
    case 'set':
      return new Set()
    case 'list':
    case 'tuple':
      return []
  }
}
