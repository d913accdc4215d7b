import type { BackendName } from './backend-info'

/** A backend, or a graphics card for it (`gpu`), that was asked for by name does not run here. The message says what to do about it. */
export class BackendUnavailableError extends Error {
  override readonly name = 'BackendUnavailableError'

  constructor(
    readonly backend: BackendName | 'gpu',
    readonly reason: string,
  ) {
    super(`The backend "${backend}" does not run here: ${reason}`)
  }
}
