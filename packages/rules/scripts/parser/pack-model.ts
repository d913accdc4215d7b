import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { readTrainedModel } from './trained-model'

const OUTPUT = new URL('../../src/graph/parser-weights.generated.ts', import.meta.url)

/** Packs trained weights, `PATH.json` and `PATH.bin`, into the module that the package ships. */
export async function packModel(path: string): Promise<void> {
  const { vocabulary, arrays } = readTrainedModel(path)
  const joined = Object.entries(vocabulary).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : value.join(' '),
  ])
  const packed = Object.entries(arrays).map(([name, values]) => [name, packArray(values)])
  const source = `/** Written by scripts/parser/train-parser.ts; see the README beside it. */
    export const PACKED_PARSER = {
      vocabulary: ${JSON.stringify(Object.fromEntries(joined))},
      arrays: ${JSON.stringify(Object.fromEntries(packed))},
    }`
  const options = await resolveConfig(OUTPUT)
  writeFileSync(OUTPUT, await format(source, { ...options, parser: 'typescript' }))
}

/** 16 bits a value: nearest of 65,535 steps between the largest and its negative. */
function packArray(values: Float32Array): { scale: number; base64: string } {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const scale = largest / 32767 || 1
  const steps = Buffer.alloc(2 * values.length)
  values.forEach((value, i) => steps.writeInt16LE(Math.round(value / scale), 2 * i))
  return { scale, base64: steps.toString('base64') }
}
