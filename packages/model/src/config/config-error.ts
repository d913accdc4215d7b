/** One setting of a `config.json` that is missing or wrong. */
export interface ConfigIssue {
  /** Key in `config.json`. */
  readonly key: string
  readonly expected: string
  /** The value as found, shortened JSON; `undefined` where the key is missing. */
  readonly found: string | undefined
}

/** A `config.json` that describes no model that can be built here; names every key that is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(readonly issues: readonly ConfigIssue[]) {
    const lines = issues.map(({ key, expected, found }) => `${key}: expected ${expected}, found ${found ?? 'nothing'}`)
    super(`The model's configuration is wrong: ${lines.join('; ')}`)
  }
}
