import { readFileSync } from 'node:fs'
import type { ParserModel } from '../../src/graph/parser-model'

/** What `train.py` wrote: the vocabulary, and where each array begins among the 32-bit floats of the other file, and its shape. */
export interface TrainedModel {
  readonly vocabulary: {
    readonly words: readonly string[]
    readonly endings: readonly string[]
    readonly tags: readonly string[]
    readonly relations: readonly string[]
    readonly wordTags: readonly number[]
    readonly endingTags: readonly number[]
    readonly hidden: number
  }
  readonly arrays: Readonly<Record<ArrayName, Float32Array>>
}

export type ArrayName = {
  [Name in keyof ParserModel]: ParserModel[Name] extends Float32Array ? Name : never
}[keyof ParserModel]

/** Reads `PATH.json` and `PATH.bin`. */
export function readTrainedModel(path: string): TrainedModel {
  const { arrays, ...vocabulary } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as TrainedModel['vocabulary'] & {
    readonly arrays: Readonly<Record<ArrayName, readonly [number, readonly number[]]>>
  }
  const bytes = readFileSync(`${path}.bin`)
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const read = Object.entries(arrays).map(([name, [start, shape]]) => {
    return [name, floats.subarray(start, start + shape.reduce((product, size) => product * size, 1))]
  })
  return { vocabulary, arrays: Object.fromEntries(read) as TrainedModel['arrays'] }
}

/** As the parser takes it. */
export function parserModelOf({ vocabulary, arrays }: TrainedModel): ParserModel {
  const { wordTags, endingTags } = vocabulary
  return { ...vocabulary, ...arrays, wordTags: Uint8Array.from(wordTags), endingTags: Uint8Array.from(endingTags) }
}
