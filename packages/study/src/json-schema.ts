/** A JSON schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

export const NUMBER = { type: 'number' } as const
export const COUNT = { type: 'integer', minimum: 0 } as const
export const TEXT = { type: 'string' } as const
export const SHARE = { type: 'number', minimum: 0, maximum: 1 } as const

export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values })
export const mapping = (keys: readonly string[], value: JsonSchema): JsonSchema =>
  object(Object.fromEntries(keys.map((key) => [key, value])))

/** All of `properties` are there, some of `optional`, and no other. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  }
}
