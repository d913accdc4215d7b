import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeSafetensors, float32Values, parseSafetensors, writeFileAtomically } from '@chexpp/model'
import { CachedLogitsError } from './cached-logits-error'
import { LOGITS, LOGITS_SHAPE } from './logits-shape'

const TENSOR = 'logits'

/** Logits of texts in files, some texts each, by the place of the first. Each file is there whole or not at all. */
export interface LogitsCache {
  /** `[count, 14, 4]`; undefined where they are not kept. */
  read(start: number, count: number): Promise<Float32Array | undefined>
  write(start: number, values: Float32Array): Promise<void>
}

/** The files of a key, in a folder of its own in `folder`. */
export function createLogitsCache(folder: string, key: string): LogitsCache {
  const own = join(folder, key)
  const pathOf = (start: number): string => join(own, `${start}.safetensors`)
  return {
    async read(start, count) {
      const path = pathOf(start)
      const failed = (error: Error): CachedLogitsError =>
        new CachedLogitsError(path, `cannot be read (${error.message}); remove it to ask the teacher again`, {
          cause: error,
        })
      const file = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw failed(error)
      })
      if (file === undefined) return undefined
      try {
        const tensor = parseSafetensors(file, path).get(TENSOR)
        if (tensor === undefined) throw new Error(`no tensor ${TENSOR}`)
        const values = float32Values(tensor, TENSOR, path)
        if (values.length !== count * LOGITS) throw new Error(`${values.length} logits instead of ${count * LOGITS}`)
        return values
      } catch (error) {
        throw failed(error as Error)
      }
    },
    async write(start, values) {
      const shape = [values.length / LOGITS, ...LOGITS_SHAPE]
      try {
        await mkdir(own, { recursive: true })
        await writeFileAtomically(pathOf(start), encodeSafetensors(new Map([[TENSOR, { shape, values }]])))
      } catch (error) {
        throw new CachedLogitsError(pathOf(start), `cannot be written (${(error as Error).message})`, { cause: error })
      }
    },
  }
}
