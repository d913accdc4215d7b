import type { ConfigIssue } from './config-error'

/** Sizes are row and column counts of matrices, which tensors index with 32 bits. */
const MAX_SIZE = 2 ** 31 - 1

/** Longest excerpt of a wrong value in an error. */
const MAX_EXCERPT = 40

/** The values of a `config.json`, read one by one; what is missing or wrong is gathered in `issues`. */
export class ConfigValues {
  readonly issues: ConfigIssue[] = []

  constructor(private readonly values: ReadonlyMap<string, unknown>) {}

  get(key: string): unknown {
    return this.values.get(key)
  }

  /** A whole number from 1 to `max`; missing is wrong where there is no fallback. */
  size(key: string, options: { readonly fallback?: number; readonly max?: number } = {}): number {
    const { fallback, max = MAX_SIZE } = options
    const accepts = (value: number) => Number.isInteger(value) && value >= 1 && value <= max
    return this.number(key, `a whole number from 1 to ${max}`, accepts, fallback)
  }

  /** A dropout rate. */
  rate(key: string, fallback: number): number {
    return this.number(key, 'a number from 0 up to but not including 1', (value) => value >= 0 && value < 1, fallback)
  }

  number(key: string, expected: string, accepts: (value: number) => boolean, fallback?: number): number {
    const value = this.get(key) ?? fallback
    if (typeof value === 'number' && accepts(value)) return value
    this.refuse(key, expected)
    return NaN
  }

  /** One of a few strings or numbers. */
  choice<T extends string | number>(key: string, choices: readonly T[], fallback?: T): T {
    const value = this.get(key) ?? fallback
    const choice = choices.find((each) => each === value)
    if (choice === undefined) this.refuse(key, choices.map((each) => JSON.stringify(each)).join(' or '))
    return choice ?? choices[0]
  }

  refuse(key: string, expected: string): void {
    this.issues.push({ key, expected, found: excerpt(this.get(key)) })
  }
}

/** A value as JSON, shortened; `undefined` where there is none. */
export function excerpt(value: unknown): string | undefined {
  const json = JSON.stringify(value)
  return json === undefined || json.length <= MAX_EXCERPT ? json : `${json.slice(0, MAX_EXCERPT)}…`
}
