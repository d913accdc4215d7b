import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  encodeSafetensors,
  float32Values,
  parseSafetensors,
  readParameters,
  writeFileAtomically,
  type Float32Tensor,
} from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import type { AdamW } from './optimizer/adamw'
import { TrainingStateError } from './errors'
import type { TrainingHistory } from './history'

/** Names the tensors of its step: written last, it makes a state valid. */
const STATE_FILE = 'training-state.json'

const tensorsFile = (step: number): string => `training-state-${step}.safetensors`

export interface TrainingState {
  readonly step: number
  /** Time trained so far, for runs with a time budget. */
  readonly elapsedSeconds: number
  /** Of it, time in optimizer steps. */
  readonly stepSeconds: number
  /** Tells whether the data and the options are those the run was started with. */
  readonly fingerprint: string
  readonly history: TrainingHistory
  /** Losses since the history's last entry. */
  readonly recentLosses: readonly number[]
}

/**
 * Keeps what is needed to go on bit for bit, in place of the state before.
 *
 * @throws {TrainingStateError} where it cannot be written; the state before is there still
 */
export async function saveState(
  directory: string,
  parameters: ReadonlyMap<string, tf.Variable>,
  optimizer: AdamW,
  state: TrainingState,
): Promise<void> {
  const before = await readStateFile(directory)
  const tensors = new Map<string, Float32Tensor>(await optimizer.readState())
  for (const [name, tensor] of await readParameters({ parameters })) tensors.set(`weight.${name}`, tensor)
  await write(join(directory, tensorsFile(state.step)), encodeSafetensors(tensors))
  await write(join(directory, STATE_FILE), JSON.stringify(state))
  if (before !== undefined && before.step !== state.step)
    await rm(join(directory, tensorsFile(before.step)), { force: true })
}

/**
 * Puts a saved state into the parameters and the optimizer; undefined where the folder has none.
 *
 * @throws {TrainingStateError} where it is of other data or options, or cannot be read
 */
export async function restoreState(
  directory: string,
  parameters: ReadonlyMap<string, tf.Variable>,
  optimizer: AdamW,
  fingerprint: string,
): Promise<TrainingState | undefined> {
  const state = await readStateFile(directory)
  if (state === undefined) return undefined
  if (state.fingerprint !== fingerprint) {
    throw new TrainingStateError(
      join(directory, STATE_FILE),
      'belongs to other data or options; resume with the same, or train in another folder',
    )
  }
  const path = join(directory, tensorsFile(state.step))
  const file = await readFile(path).catch((error: Error) => {
    throw new TrainingStateError(path, `cannot be read (${error.message})`)
  })
  const stored = parseSafetensors(file, path)
  const valuesOf = (name: string): Float32Array => {
    const tensor = stored.get(name)
    if (tensor === undefined) throw new TrainingStateError(path, `lacks ${name}; train from the start`)
    return float32Values(tensor, name, path)
  }
  for (const [name, variable] of parameters) {
    tf.tidy(() => variable.assign(tf.tensor(valuesOf(`weight.${name}`), variable.shape)))
  }
  optimizer.restoreState(valuesOf)
  return state
}

/** Takes a run's state away; a finished run needs none. */
export async function removeState(directory: string): Promise<void> {
  const state = await readStateFile(directory)
  if (state === undefined) return
  await rm(join(directory, STATE_FILE))
  await rm(join(directory, tensorsFile(state.step)), { force: true })
}

async function readStateFile(directory: string): Promise<TrainingState | undefined> {
  const path = join(directory, STATE_FILE)
  try {
    return JSON.parse(await readFile(path, 'utf8')) as TrainingState
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new TrainingStateError(
      path,
      `cannot be read (${(error as Error).message}); remove it to train from the start`,
    )
  }
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await writeFileAtomically(path, content).catch((error: Error) => {
    throw new TrainingStateError(path, `cannot be written (${error.message})`)
  })
}
