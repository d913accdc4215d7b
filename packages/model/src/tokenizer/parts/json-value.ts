import { TokenizerError } from '../tokenizer-error'

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Throws {@link TokenizerError} that names `key` where the value is no object. */
export function objectAt(key: string, value: unknown): JsonObject {
  if (!isObject(value)) throw new TokenizerError(key, 'an object')
  return value
}

export function listAt(key: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TokenizerError(key, 'a list')
  return value
}

export function stringAt(key: string, value: unknown): string {
  if (typeof value !== 'string') throw new TokenizerError(key, 'a string')
  return value
}

/** `absent` where the key is left out or null. */
export function booleanAt(key: string, value: unknown, absent: boolean): boolean {
  if (value === undefined || value === null) return absent
  if (typeof value !== 'boolean') throw new TokenizerError(key, 'true or false')
  return value
}

/** Ids are rows of a matrix, which tensors index with 32 bits. */
const MAX_ID = 2 ** 31 - 1

export function idAt(key: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MAX_ID) {
    throw new TokenizerError(key, `whole numbers from 0 to ${MAX_ID} as ids`)
  }
  return value
}
