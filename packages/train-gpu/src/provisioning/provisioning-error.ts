/** Why a binding cannot be built, and what to type. */
export class ProvisioningError extends Error {
  override readonly name = 'ProvisioningError'

  constructor(
    message: string,
    /** Commands that get what is missing, one a line. */
    readonly remedies: readonly string[],
  ) {
    super([message, ...remedies.map((remedy) => `  ${remedy}`)].join('\n'))
  }
}
