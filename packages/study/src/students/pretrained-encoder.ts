import { findCheckpoint, HubError } from '@chexpp/model'
import { hashFiles } from '../steps/hash-files'

/** An encoder that was trained before, which a student starts from. */
export interface PretrainedEncoder {
  readonly architecture: 'pretrained'
  /** As the settings name it. */
  readonly source: string
  /** Where it lies. */
  readonly path: string
  /** Of its files: a step whose student starts from it is done again when they change. */
  readonly hash: string
}

/** A pretrained encoder that is neither here nor to be had from the hub. */
export class EncoderUnavailableError extends Error {
  override readonly name = 'EncoderUnavailableError'
  constructor(
    readonly source: string,
    /** What names it to `chexpp reproduce`, such as `--from`. */
    readonly option: string,
    reason: string,
    options: ErrorOptions,
  ) {
    super(
      `${source}: ${reason}. Where the hub cannot be reached, name a folder that has the model: ${option}FOLDER`,
      options,
    )
  }
}

/**
 * Finds a pretrained encoder, on the hub where it is not here.
 *
 * @param option the words before a folder's name, as in `--from FOLDER`
 * @throws {EncoderUnavailableError} where it cannot be had
 */
export async function openPretrained(
  source: string,
  option: string,
  signal: AbortSignal | undefined,
): Promise<PretrainedEncoder> {
  const path = await findCheckpoint(source).catch((error: unknown) => {
    if (!(error instanceof HubError)) throw error
    throw new EncoderUnavailableError(source, option, error.reason, { cause: error })
  })
  return { architecture: 'pretrained', source, path, hash: await hashFiles(path, signal) }
}
