import { join } from 'node:path'
import { HubError } from './hub-error'
import type { HubOptions } from './hub-options'

/** The part of `@xenova/transformers` that fetches files; unlike its root, it does not load `sharp`. */
const HUB_MODULE = '@xenova/transformers/src/utils/hub.js'
const ENVIRONMENT_MODULE = '@xenova/transformers/src/env.js'

interface HubModule {
  getModelFile(
    model: string,
    file: string,
    fatal: boolean,
    options: { readonly cache_dir: string | null; readonly local_files_only: boolean; readonly revision: string },
  ): Promise<Uint8Array>
}

interface EnvironmentModule {
  readonly env: { readonly cacheDir: string }
}

/** `owner/name` or `name`; as these become folders, no part may begin with a dot. */
const MODEL_NAME = /^\w[\w.-]*(\/\w[\w.-]*)?$/
const REVISION = /^\w[\w-]*(\.[\w-]+)*(\/\w[\w-]*(\.[\w-]+)*)*$/

/** How the package says that there is no such file, on the hub or, offline, in the cache. */
const NOT_FOUND = /^Could not locate file|file was not found locally/

/**
 * One file of a model on the Hugging Face hub, from the cache folder where it is there; undefined where there is no such
 * file. It needs the optional package `@xenova/transformers`, whose `env` sets the host for mirrors.
 *
 * Throws {@link HubError} where the package is not installed, a name is none, or the hub cannot be reached.
 */
export async function fetchHubFile(
  model: string,
  file: string,
  { cacheFolder, offline = false, revision = 'main' }: HubOptions,
): Promise<Uint8Array | undefined> {
  checkNames(model, revision)
  const hub = await loadHubModule<HubModule>(model, HUB_MODULE)
  const options = { cache_dir: cacheFolder ?? null, local_files_only: offline, revision }
  try {
    return await hub.getModelFile(model, file, true, options)
  } catch (error) {
    const { message, cause } = error as Error
    if (NOT_FOUND.test(message) || message.includes('`local_files_only=true`')) return undefined
    const detail = cause instanceof Error ? `${message}, ${cause.message}` : message
    throw new HubError(model, `${file}: ${detail}. Without a network, set offline and a cacheFolder that has it`, {
      cause: error,
    })
  }
}

/** The folder that keeps a model's files. Throws {@link HubError} as {@link fetchHubFile} does. */
export async function hubFolder(
  model: string,
  { cacheFolder, revision = 'main' }: Omit<HubOptions, 'offline'>,
): Promise<string> {
  checkNames(model, revision)
  const folder = cacheFolder ?? (await loadHubModule<EnvironmentModule>(model, ENVIRONMENT_MODULE)).env.cacheDir
  return revision === 'main' ? join(folder, model) : join(folder, model, revision)
}

function checkNames(model: string, revision: string): void {
  if (!MODEL_NAME.test(model)) throw new HubError(model, 'a name has the form "owner/model"')
  if (!REVISION.test(revision)) throw new HubError(model, `"${revision}" is no branch, tag or commit`)
}

async function loadHubModule<Module>(model: string, name: string): Promise<Module> {
  try {
    return (await import(name)) as Module
  } catch (error) {
    const reason = `it takes the package @xenova/transformers: npm install @xenova/transformers (${(error as Error).message})`
    throw new HubError(model, reason, { cause: error })
  }
}
