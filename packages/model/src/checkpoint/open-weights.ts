import { dirname, extname, join } from 'node:path'
import { CheckpointError } from './checkpoint-error'
import type { FileTensor, OpenWeights } from './file-tensor'
import { InputFile } from './input-file'
import { readJson } from './input-json'
import { openSafetensors } from './safetensors/open-safetensors'
import { openTorchFile } from './torch/open-torch-file'

/** A file name, not a way out of the folder. */
const FILE_NAME = /^[^/\\]+$/

/** The largest published models have some 200 shards. */
const MAX_SHARDS = 1000

/**
 * Opens a weights file: `.safetensors`, `.json` (the index of a model in several files, which lie beside it), else one of
 * `torch.save`. Throws `CheckpointError` or `SafetensorsError` where it is no such file.
 */
export async function openWeights(path: string): Promise<OpenWeights> {
  if (extname(path) === '.json') return openShards(path)
  const file = await InputFile.open(path)
  try {
    return await (extname(path) === '.safetensors' ? openSafetensors(file) : openTorchFile(file))
  } catch (error) {
    await file.close()
    throw error
  }
}

async function openShards(index: string): Promise<OpenWeights> {
  const shardOf = parseIndex(await readJson(index), index)
  const shards = new Map<string, OpenWeights>()
  const close = async () => {
    for (const shard of shards.values()) await shard.close()
  }
  try {
    for (const name of new Set(shardOf.values())) shards.set(name, await openWeights(join(dirname(index), name)))
    const tensors = new Map<string, FileTensor>()
    for (const [tensor, shard] of shardOf) {
      const found = shards.get(shard)!.tensors.get(tensor)
      if (found === undefined) throw new CheckpointError(index, `says that ${shard} has ${tensor}, which it lacks`)
      tensors.set(tensor, found)
    }
    const size = [...shards.values()].reduce((sum, shard) => sum + shard.size, 0)
    return { tensors, size, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The file of each tensor. */
function parseIndex(json: unknown, path: string): ReadonlyMap<string, string> {
  const map: unknown = typeof json === 'object' && json !== null && 'weight_map' in json ? json.weight_map : undefined
  if (typeof map !== 'object' || map === null) throw new CheckpointError(path, 'has no "weight_map" of names to files')
  const shardOf = new Map<string, string>()
  for (const [tensor, shard] of Object.entries(map) as [string, unknown][]) {
    if (typeof shard !== 'string' || !FILE_NAME.test(shard) || extname(shard) === '.json') {
      throw new CheckpointError(path, `"weight_map" has no weights file beside it for ${tensor}`)
    }
    shardOf.set(tensor, shard)
  }
  const shards = new Set(shardOf.values()).size
  if (shards > MAX_SHARDS) throw new CheckpointError(path, `names ${shards} files; no more than ${MAX_SHARDS} are read`)
  return shardOf
}
