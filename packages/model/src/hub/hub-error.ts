/** A file that could not be had from the Hugging Face hub, nor from the local copies of it. */
export class HubError extends Error {
  override readonly name = 'HubError'

  constructor(
    /** Name of the model on the hub, such as `google-bert/bert-base-uncased`. */
    readonly model: string,
    /** Why, and what to do about it. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${model} cannot be had from the Hugging Face hub: ${reason}`, options)
  }
}
