import { anchored } from './anchored'

/** Which of all tests a value passes. */
export interface PassedTests {
  readonly numbers: readonly number[]
  /** 1 at the number of a test passed. */
  readonly has: Uint8Array
}

/** A test of an attribute's values, with its number among the tests of all attributes. */
export interface NumberedTest {
  readonly number: number
  readonly regex: string
}

/** Text has few distinct words, but hostile text as many as it likes, and as long. */
const MAX_KNOWN_VALUES = 10_000
const MAX_KNOWN_LENGTH = 40

/** All tests of one attribute. What a value passes is found once and remembered. */
export class ValueTests {
  private readonly known = new Map<string, PassedTests>()
  private readonly none: PassedTests
  private readonly expressions: readonly { readonly number: number; readonly regex: RegExp }[]

  /** `count`: how many tests all attributes have together. */
  constructor(
    readonly tests: readonly NumberedTest[],
    private readonly count: number,
  ) {
    this.expressions = tests.map(({ number, regex }) => ({ number, regex: anchored(regex) }))
    this.none = { numbers: [], has: new Uint8Array(count) }
  }

  get isEmpty(): boolean {
    return this.tests.length === 0
  }

  passedBy(value: string): PassedTests {
    const isShort = value.length <= MAX_KNOWN_LENGTH
    const known = isShort ? this.known.get(value) : undefined
    if (known) return known
    const passed = this.test(value)
    if (!isShort) return passed
    if (this.known.size >= MAX_KNOWN_VALUES) this.known.clear()
    this.known.set(value, passed)
    return passed
  }

  private test(value: string): PassedTests {
    const numbers: number[] = []
    for (const { number, regex } of this.expressions) {
      regex.lastIndex = 0
      if (regex.test(value)) numbers.push(number)
    }
    if (numbers.length === 0) return this.none
    const has = new Uint8Array(this.count)
    for (const number of numbers) has[number] = 1
    return { numbers, has }
  }
}
