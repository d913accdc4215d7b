import type { FileTensor } from '../file-tensor'

/** A tensor of a file beside the name that the file has for it. */
export interface NamedTensor {
  readonly stored: string
  readonly tensor: FileTensor
}

/** By the names of Hugging Face's models of today. */
export type NamedTensors = ReadonlyMap<string, NamedTensor>
