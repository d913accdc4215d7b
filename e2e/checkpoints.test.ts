import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './checkout'
import { chexpp, temporaryFolder } from './chexpp'
import { OBSERVATIONS } from './observations'

const LAYOUTS = join(root, 'packages/model/src/checkpoint/fixtures/layouts')

/** By PyTorch and transformers: packages/model/scripts/chexbert_witness.py. */
interface Expected {
  readonly texts: readonly string[]
  /** `[texts, 14, 4]` */
  readonly probabilities: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>
}

const LABEL = ['label', 'texts.csv', '--probabilities', '--format', 'ndjson', '--sections', 'all']

describe("others' checkpoints", () => {
  test.each([
    ['chexbert.pth', 'chexbert', ['--base', join(LAYOUTS, 'base')]],
    ['chexbert-2020.pth', 'chexbert', ['--base', join(LAYOUTS, 'base')]],
    ['chexpertpp', 'chexpertpp', ['--base', join(LAYOUTS, 'base'), '--unit', 'sentence']],
    ['sequence-classifier', 'hugging_face', ['--unit', 'sentence']],
  ])('%s gives the probabilities of PyTorch', async (name, key, options) => {
    const expected = JSON.parse(await readFile(join(LAYOUTS, 'expected.json'), 'utf8')) as Expected
    const rows = expected.texts.map((text, index) => ({ text, probabilities: expected.probabilities[key][index] }))
    const filled = rows.filter(({ text }) => text !== '')
    const cwd = await temporaryFolder({ 'texts.csv': ['text', ...filled.map(({ text }) => `"${text}"`)].join('\n') })
    const { code, stdout, stderr } = await chexpp([...LABEL, '--labeler', join(LAYOUTS, name), ...options], { cwd })
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stderr).toContain(`${name}: `)
    expect(stderr).toMatch(/\d+ parameters read/)
    // The last text has 522 tokens.
    expect(stderr).toMatch(/^1 (texts|sentences) were longer than \w+ reads; their ends were not seen$/m)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(filled.length)
    for (const [index, line] of lines.entries()) {
      const { probabilities } = JSON.parse(line) as { probabilities: Readonly<Record<string, readonly number[]>> }
      for (const [head, observation] of OBSERVATIONS.entries()) {
        for (const [place, value] of filled[index].probabilities[head].entries()) {
          expect(Math.abs(probabilities[observation][place] - value)).toBeLessThan(1e-5)
        }
      }
    }
  })

  test('a file that brings nothing but weights asks for a base, and rules need none', async () => {
    const cwd = await temporaryFolder({ 'texts.csv': 'text\nNo edema.\n' })
    const alone = await chexpp([...LABEL, '--labeler', join(LAYOUTS, 'chexbert.pth')], { cwd })
    expect(alone).toMatchObject({ code: 2, stdout: '' })
    expect(alone.stderr).toContain('name a folder that has config.json as the base (--base FOLDER)')
    const rules = await chexpp(['label', 'texts.csv', '--base', LAYOUTS], { cwd })
    expect(rules).toMatchObject({ code: 2, stdout: '' })
    expect(rules.stderr).toContain('--base: rules need none')
  })
})
