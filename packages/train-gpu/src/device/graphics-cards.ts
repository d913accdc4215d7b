import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** A card at one moment, as NVIDIA's driver tells it. */
export interface GraphicsCard {
  /** As `CUDA_VISIBLE_DEVICES` counts, by the driver's order. */
  readonly index: number
  readonly name: string
  readonly driver: string
  readonly memoryUsedBytes: number
  readonly memoryTotalBytes: number
  /** Share of the last moments in which something ran on it, 0 to 1; undefined where the driver does not tell. */
  readonly utilisation: number | undefined
}

const COLUMNS = 'index,name,driver_version,memory.used,memory.total,utilization.gpu'
const MIB = 2 ** 20

/** The cards that `nvidia-smi` lists; undefined where there is no such program or no driver. */
export async function queryGraphicsCards(): Promise<readonly GraphicsCard[] | undefined> {
  try {
    const arguments_ = [`--query-gpu=${COLUMNS}`, '--format=csv,noheader,nounits']
    const { stdout } = await promisify(execFile)('nvidia-smi', arguments_)
    return parseGraphicsCards(stdout)
  } catch {
    return undefined
  }
}

/** Reads the answer of `nvidia-smi --query-gpu`: a card a line, its columns as {@link queryGraphicsCards} asks for them. */
export function parseGraphicsCards(csv: string): readonly GraphicsCard[] {
  return csv
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [index, name, driver, used, total, busy] = line.split(',').map((cell) => cell.trim())
      return {
        index: Number(index),
        name,
        driver,
        memoryUsedBytes: Number(used) * MIB,
        memoryTotalBytes: Number(total) * MIB,
        // "[N/A]" on parts of a card and some older ones.
        utilisation: /^\d+$/.test(busy) ? Number(busy) / 100 : undefined,
      }
    })
}
