import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

interface TrainedModel {
  readonly words: readonly string[]
  readonly endings: readonly string[]
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly wordTags: readonly number[]
  readonly endingTags: readonly number[]
  readonly hidden: number
  /** Where each array begins among the 32-bit floats of the other file, and its shape. */
  readonly arrays: Readonly<Record<string, readonly [number, readonly number[]]>>
}

const OUTPUT = new URL('../../src/graph/parser-weights.generated.ts', import.meta.url)

/** Packs trained weights, `PATH.json` and `PATH.bin` as `train.py` wrote them, into the module that the package ships. */
export async function packModel(path: string): Promise<void> {
  const { arrays, ...vocabulary } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as TrainedModel
  const bytes = readFileSync(`${path}.bin`)
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const packed = Object.entries(arrays).map(([name, [start, shape]]) => {
    const values = floats.subarray(start, start + shape.reduce((product, size) => product * size, 1))
    return [name, packArray(values)] as const
  })
  const source = `/** Written by scripts/parser/pack-model.ts; see scripts/parser/README.md. */
    export const PACKED_PARSER = {
      vocabulary: ${JSON.stringify({
        hidden: vocabulary.hidden,
        words: vocabulary.words.join(' '),
        endings: vocabulary.endings.join(' '),
        tags: vocabulary.tags.join(' '),
        relations: vocabulary.relations.join(' '),
        wordTags: vocabulary.wordTags.join(' '),
        endingTags: vocabulary.endingTags.join(' '),
      })},
      arrays: ${JSON.stringify(Object.fromEntries(packed))},
    }`
  const options = await resolveConfig(OUTPUT)
  writeFileSync(OUTPUT, await format(source, { ...options, parser: 'typescript' }))
}

/** 16 bits a value: nearest of 65,535 steps between the largest and its negative. */
function packArray(values: Float32Array): { scale: number; base64: string } {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const scale = largest / 32767
  const steps = Buffer.alloc(2 * values.length)
  values.forEach((value, i) => steps.writeInt16LE(Math.round(value / scale), 2 * i))
  return { scale, base64: steps.toString('base64') }
}
