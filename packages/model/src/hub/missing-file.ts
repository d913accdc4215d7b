import { HubError } from './hub-error'
import type { HubOptions } from './hub-options'

/** A model that lacks a file which it needs; offline, its copy here. */
export function missingFile(model: string, file: string, { offline, cacheFolder }: HubOptions): HubError {
  const place = cacheFolder ?? "the package's own cache"
  return new HubError(
    model,
    offline ? `${file} is not in ${place}; leave offline out to fetch it` : `it has no ${file}`,
  )
}
