import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './checkout'
import { chexpp, temporaryFolder } from './chexpp'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, officialFile } from './official-files'

const SECRET = 'No edema, Jane Doe.'

interface Explained {
  readonly mode: string
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly graph?: { readonly tokens: readonly { readonly text: string }[]; readonly arcs: readonly object[] }
    readonly mentions: readonly {
      readonly observation: string
      readonly class: string
      readonly start: number
      readonly end: number
      readonly decision: { readonly rule: string; readonly path: readonly object[] }
      readonly correction?: { readonly name: string }
    }[]
  }[]
  readonly labels: readonly { readonly observation: string; readonly class: string }[]
}

async function explained(...args: readonly string[]): Promise<Explained> {
  const { code, stdout, stderr } = await chexpp(['explain', '--json', ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as Explained
}

const mentioned = ({ labels }: Explained): Readonly<Record<string, string>> =>
  Object.fromEntries(labels.filter(({ class: is }) => is !== 'absent').map((label) => [label.observation, label.class]))

test('draws the sentence with its arcs and says why in words', async () => {
  const { code, stdout, stderr } = await chexpp(['explain', '--labeler', 'rules', 'No pneumothorax. Mild CHF.'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/┏━*neg━*┓/)
  expect(stdout).toContain('"pneumothorax" is a mention of Pneumothorax: negative.')
  expect(stdout).toContain('The rule "no" makes it negative, along pneumothorax ─neg→ no.')
  expect(stdout).toMatch(/Cardiomegaly +uncertain +implied by mention 2/)
  expect(stdout).toMatch(/No Finding +blank +ruled out by mention 2/)
})

test('explains standard input', async () => {
  const { code, stdout } = await chexpp(['explain', '-'], { input: 'No edema.\n' })
  expect(code).toBe(0)
  expect(stdout).toContain('"edema" is a mention of Edema: negative.')
})

test('--json gives the same as data, with offsets into the text', async () => {
  const text = 'Lungs?  No edema or effusion.'
  const data = await explained(text)
  const [sentence] = data.sentences
  expect(data.mode).toBe('official')
  expect(text.slice(sentence.start, sentence.end)).toBe('No edema or effusion.')
  expect(sentence.graph?.tokens.map((token) => token.text)).toEqual(['no', 'edema', 'or', 'effusion', '.'])
  expect(sentence.graph?.arcs).toContainEqual({ governor: 1, dependent: 0, relation: 'neg', propagated: false })
  expect(sentence.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['edema', 'effusion'])
  expect(sentence.mentions[0].decision).toMatchObject({ rule: 'no', path: [{ governor: 1, dependent: 0 }] })
  expect(mentioned(data)).toEqual({ 'No Finding': 'positive', Edema: 'negative', 'Pleural Effusion': 'negative' })
})

describe('--mode', () => {
  test('corrected names the correction', async () => {
    const data = await explained('--mode', 'corrected', 'Sternotomy wires overlie the heart.')
    expect(data.sentences[0].mentions).toContainEqual(
      expect.objectContaining({
        observation: 'Cardiomegaly',
        class: 'dropped',
        correction: expect.objectContaining({ name: 'size of the heart and mediastinum' }) as object,
      }),
    )
    expect(mentioned(data)).not.toHaveProperty('Cardiomegaly')
  })

  test('negation-off takes all for positive', async () => {
    expect(mentioned(await explained('--mode', 'negation-off', 'No edema.'))).toEqual({ Edema: 'positive' })
  })
})

describe('files', () => {
  test('--findings explains own findings', async () => {
    const cwd = await temporaryFolder({ 'f.json': '[{"name": "Rib notching", "phrases": ["rib notch"]}]' })
    const { stdout } = await chexpp(['explain', '--findings', 'f.json', 'No rib notching.'], { cwd })
    expect(stdout).toContain('"rib notch" is a mention of Rib notching: negative.')
    expect(stdout).toMatch(/\n {2}Rib notching +negative +by mention 1\n/)
  })

  test.skipIf(!HAS_OFFICIAL_FILES)(`--patterns names file and line of the rule${NEEDS_OFFICIAL_FILES}`, async () => {
    const official = ['--patterns', officialFile('patterns'), '--phrases', officialFile('phrases')]
    const data = await explained(...official, 'No edema.')
    expect(data.sentences[0].mentions[0].decision.rule).toMatch(/^negation\.txt:\d+: /)
    expect(mentioned(data)).toEqual({ 'No Finding': 'positive', Edema: 'negative' })
  })
})

describe('--labeler CHECKPOINT', () => {
  const checkpoint = join(root, 'packages/model/src/checkpoint/fixtures/layouts/sequence-classifier')
  const student = ['explain', '--labeler', checkpoint, '--observation', 'Edema']

  test('scores each word, in the terminal and on a page', async () => {
    const cwd = await temporaryFolder({})
    const { code, stdout, stderr } = await chexpp([...student, '--html', 'why.html', 'No edema.'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ {2}Edema: \w+, probability \d\.\d{3}, error /m)
    expect(stdout).toMatch(/^ +edema {2}[+-]\d\.\d{3}/m)
    expect(await readFile(join(cwd, 'why.html'), 'utf8')).toMatch(/>edema<\/span>/)
  })

  test('--json gives the same as data, sentence by sentence, with offsets into the text', async () => {
    const text = 'Lungs?  No edema.'
    const { stdout } = await chexpp([...student, '--method', 'rollout', '--json', text])
    const { sentences } = JSON.parse(stdout) as {
      sentences: { labels: { words: { text: string; start: number; end: number; score: number }[] }[] }[]
    }
    const words = sentences.flatMap(({ labels }) => labels.flatMap((label) => label.words))
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Lungs', '?', 'No', 'edema', '.'])
    expect(words.every(({ score }) => score > 0 && score < 1)).toBe(true)
  })

  test('--svg writes a picture of each label, of the layer and head that are asked for', async () => {
    const cwd = await temporaryFolder({})
    const attention = ['--method', 'attention', '--layer', '1', '--head', '1', '--svg', 'pictures']
    const { code, stdout } = await chexpp([...student, ...attention, 'No edema.'], { cwd })
    expect(code).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain('in layer 1, head 1.')
    expect(await readFile(join(cwd, 'pictures/sentence-1-edema.svg'), 'utf8')).toMatch(/^<svg .*>edema<\/text>/s)
  })

  test('--check-faithfulness judges every method on the sentences of a file', async () => {
    const cwd = await temporaryFolder({ 'reports.csv': 'id,text\n1,No edema. Small effusion.\n2,Lungs are clear.\n' })
    const check = ['explain', '--labeler', checkpoint, '--check-faithfulness', 'reports.csv', '--cases', '4']
    const { code, stdout, stderr } = await chexpp([...check, '--random-orders', '3', '--json'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const checked = JSON.parse(stdout) as { cases: number; randomOrders: number; methods: Record<string, object> }
    expect(checked).toMatchObject({ cases: 4, randomOrders: 3, leftOut: 0 })
    expect(Object.keys(checked.methods)).toHaveLength(5)
    expect(checked.methods.rollout).toHaveProperty('deletionGain.interval.lower')
    const table = await chexpp([...check, '--random-orders', '3', '--method', 'rollout'], { cwd })
    expect(table.stdout).toMatch(/^rollout +(faithful|unproven|misleading) /m)
    expect(table.stdout).not.toContain('integrated')
  })
})

describe('what cannot be explained', () => {
  test.each([
    [['--labeler', 'nowhere', SECRET], '--labeler nowhere: expected rules, a checkpoint folder'],
    [['--method', 'rollout', SECRET], '--method: rules have none; it belongs to a checkpoint'],
    [['--labeler', 'nowhere', '--method', 'guess', SECRET], 'integrated-gradients, input-x-gradient'],
    [['--mode', 'strict', SECRET], 'official, corrected, negation-off'],
    [['--patterns', 'nowhere', SECRET], 'nowhere'],
    [['--moed', 'corrected', SECRET], 'too many arguments'],
    [SECRET.split(' '), 'too many arguments'],
    [['--moed'], 'there is no option --moed'],
    [[], "missing required argument 'text'"],
    [['--labeler', 'nowhere', '--layer', '1', SECRET], '--layer needs --method attention'],
    [['--labeler', 'nowhere', '--seed', '1', SECRET], '--seed belongs to --check-faithfulness'],
    [['--labeler', 'nowhere', '--check-faithfulness', 'x.csv', SECRET], 'takes the place of the text'],
    [['--labeler', 'nowhere', '--check-faithfulness', 'x.csv', '--svg', 'x'], '--svg shows'],
    [['--check-faithfulness', 'x.csv'], '--check-faithfulness: rules have none'],
  ])('%j is refused without a word of the text', async (args, message) => {
    const { code, stdout, stderr } = await chexpp(['explain', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/edema|jane|doe/i)
  })

  test('a text that begins with a hyphen is none of these', async () => {
    const { code, stdout, stderr } = await chexpp(['explain', '- No edema.'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('"edema" is a mention of Edema: negative.')
  })
})

test('--help has examples', async () => {
  const { code, stdout } = await chexpp(['explain', '--help'])
  expect(code).toBe(0)
  expect(stdout).toContain('$ chexpp explain "No pleural effusion or pneumothorax."')
})
