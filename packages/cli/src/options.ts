import { InvalidArgumentError } from 'commander'

/** A whole number from 0. */
export function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('expected a whole number from 0.')
  return Number(value)
}

/** A whole number from 1. */
export function parsePositive(value: string): number {
  const count = parseCount(value)
  if (count === 0) throw new InvalidArgumentError('expected a whole number from 1.')
  return count
}

/** A number between 0 and 1, both left out. */
export function parseShare(value: string): number {
  const share = Number(value)
  if (!(share > 0 && share < 1)) throw new InvalidArgumentError('expected a number between 0 and 1.')
  return share
}

/** A number above 0. */
export function parseRate(value: string): number {
  const rate = Number(value)
  if (!(rate > 0 && rate < Infinity)) throw new InvalidArgumentError('expected a number above 0.')
  return rate
}

/** One of `total` equal parts of the rows, `index` from 1. */
export interface Shard {
  readonly index: number
  readonly total: number
}

/** `2/4`: the second of four parts. */
export function parseShard(value: string): Shard {
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (!(shard.index >= 1 && shard.index <= shard.total))
    throw new InvalidArgumentError('expected I/N with I from 1 to N, such as 2/4.')
  return shard
}

/** A 32-bit whole number, as the seeded generators take it. */
export function parseSeed(value: string): number {
  const seed = parseCount(value)
  if (seed > 0xffff_ffff) throw new InvalidArgumentError('expected a whole number from 0 to 4294967295.')
  return seed
}

/** A number from 0 up to but not including 1. */
export function parsePart(value: string): number {
  const part = parseZeroOrMore(value)
  if (part >= 1) throw new InvalidArgumentError('expected a number from 0 up to but not including 1.')
  return part
}

/** A number from 0. */
export function parseZeroOrMore(value: string): number {
  const number = value.trim() === '' ? NaN : Number(value)
  if (!(number >= 0 && number < Infinity)) throw new InvalidArgumentError('expected a number from 0.')
  return number
}

/** A number from 0 to 1. */
export function parseFraction(value: string): number {
  const fraction = value.trim() === '' ? NaN : Number(value)
  if (!(fraction >= 0 && fraction <= 1)) throw new InvalidArgumentError('expected a number from 0 to 1.')
  return fraction
}

/** A number above 0 and at most 1. */
export function parseDecay(value: string): number {
  const factor = Number(value)
  if (!(factor > 0 && factor <= 1)) throw new InvalidArgumentError('expected a number above 0 and at most 1.')
  return factor
}

/** Of an option that can be given several times: adds one of the choices to those given before. */
export function collectChoices<Choice extends string>(
  choices: readonly Choice[],
): (value: string, before: readonly Choice[] | undefined) => readonly Choice[] {
  return (value, before = []) => {
    const choice = choices.find((name) => name === value)
    if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
    return [...before, choice]
  }
}
