import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenizerFromFiles } from '../src/index'

/**
 * Compares our ids with those of Python that scripts/tokenizer_witness.py wrote into a folder:
 *     npx tsx scripts/check-tokenizers.ts FOLDER
 */
interface Witness {
  readonly versions: Readonly<Record<string, string>>
  readonly texts: readonly string[]
  readonly ids: Readonly<Record<string, readonly (readonly number[])[]>>
}

const folder = process.argv[2]
const text = (...path: string[]) => {
  const file = join(folder, ...path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
const json = (...path: string[]): unknown => {
  const content = text(...path)
  return content === undefined ? undefined : JSON.parse(content)
}

const { texts, ids, versions } = json('ids.json') as Witness
console.log(`Python: ${JSON.stringify(versions)}`)
for (const [name, expected] of Object.entries(ids)) {
  const tokenizer = tokenizerFromFiles({
    tokenizerJson: json(name, 'tokenizer.json'),
    vocabulary: text(name, 'vocab.txt'),
    tokenizerConfig: json(name, 'tokenizer_config.json'),
  })
  const start = performance.now()
  const ours = texts.map((line) => tokenizer.encode(line))
  const seconds = (performance.now() - start) / 1000
  const different = texts.flatMap((_, row) => (String(Array.from(ours[row])) === String(expected[row]) ? [] : [row]))
  console.log(
    `${name}: ${texts.length - different.length} of ${texts.length} texts have the same ids (${seconds.toFixed(1)} s)`,
  )
  for (const row of different.slice(0, 5))
    console.log(
      `  ${JSON.stringify(texts[row])}\n    ${Array.from(ours[row]).join(' ')}\n    ${expected[row].join(' ')}`,
    )
  if (different.length > 0) process.exitCode = 1
}
