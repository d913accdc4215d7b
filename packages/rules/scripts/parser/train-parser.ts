/**
 * Trains the dependency parser and packs it into the package:
 *
 *     tsx packages/rules/scripts/parser/train-parser.ts --oracle ORACLE --oracle-python PYTHON --python PYTHON [--work FOLDER]
 *
 * See README.md beside it. Each step is skipped whose output is there, so a run that was cut off goes on.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DependencyParser } from '../../src/graph/dependency-parser'
import { agreedGraphs } from './agreed-graphs'
import { isClear, parsedSentence, parserOnTheVotesSide, type OracleLine, type ParsedSentence } from './choose-graph'
import { compareToVote, type Agreement } from './compare-to-vote'
import { packModel } from './pack-model'
import { parserModelOf, readTrainedModel } from './trained-model'
import { checkSentences, trainingSentences } from './training-sentences'
import { writeExamples } from './write-examples'

/** The oracle's quick parsers, which see every sentence; the first is the one learnt from where they agree. */
const QUICK = ['D', 'B'] as const
/** Those that vote where the quick ones differ, in the order in which a graph is taken of those on the vote's side. */
const VOTERS = [...QUICK, 'C'] as const
/** Longer sentences in dispute would take the slow parser hours; they are not learnt from. */
const LONGEST_DISPUTE = 30
/** Those that vote on the sentences which tell how good a model is: all that the oracle has. */
const CHECKERS = [...VOTERS, 'E'] as const
/** What the models to choose from learn from beside the examples: larger ones. */
const TEACHERS = { count: 3, hidden: 64, epochs: 4 } as const

const { values } = parseArgs({
  options: {
    oracle: { type: 'string' },
    'oracle-python': { type: 'string' },
    python: { type: 'string', default: 'python3' },
    work: { type: 'string', default: 'parser-training' },
    hidden: { type: 'string', default: '48' },
    epochs: { type: 'string', default: '4' },
    students: { type: 'string', default: '4' },
  },
})
const { oracle, 'oracle-python': oraclePython = values.python, python, work } = values
if (oracle === undefined) throw new Error('--oracle: the folder of the oracle, with its label.py, is needed.')
const path = (name: string) => join(work, name)
mkdirSync(work, { recursive: true })

await step('sentences.txt', (output) => writeFileSync(output, lines(trainingSentences(1).map((text) => ({ text })))))
await ask('quick.ndjson', 'sentences.txt', QUICK, QUICK[0])
await step('disputed.txt', (output) => {
  const disputed = readLines('quick.ndjson').filter(
    (line) => isDisputed(line) && line.graphs.length === 1 && line.graphs[0].tokens.length <= LONGEST_DISPUTE,
  )
  writeFileSync(output, lines(disputed))
})
await ask('votes.ndjson', 'disputed.txt', VOTERS, QUICK[0])
const clear = readLines('votes.ndjson').filter(({ mentions }) => isClear(mentions, VOTERS))
for (const parser of VOTERS) {
  await step(`side-${parser}.txt`, (output) => {
    writeFileSync(output, lines(clear.filter(({ mentions }) => parserOnTheVotesSide(mentions, VOTERS) === parser)))
  })
  await ask(`side-${parser}.ndjson`, `side-${parser}.txt`, [parser], parser)
}

await step('check.txt', (output) => writeFileSync(output, lines(checkSentences().map((text) => ({ text })))))
await ask('check.ndjson', 'check.txt', CHECKERS, QUICK[0])

const learnt = learntSentences()
await step('first.json', () => writeExamples(learnt, path('first')))
const first = await train('first', 'first', { epochs: 3 })
await step('second.json', () => writeExamples(learnt, path('second'), trainedParser(first)))
const teachers = await trainSeeds(TEACHERS.count, 'second', 'teacher', TEACHERS)
await step('taught.json', () => {
  const known = new Set(learnt.map(({ text }) => text))
  const more = trainingSentences(2).filter((text) => !known.has(text))
  writeExamples(learnt, path('taught'), trainedParser(first), agreedGraphs(more, teachers.map(trainedParser)))
})
const { hidden, epochs } = values
const size = { hidden, epochs }
const students = await trainSeeds(Number(values.students), 'taught', `student-${hidden}-${epochs}`, size, teachers)
const checked = readLines('check.ndjson')
const compared = students.map((student) => ({ student, ...compareToVote(trainedParser(student), checked) }))
for (const { student, all, disputed } of compared) {
  console.log(
    `${student}: ${percent(all)} of mentions checked are decided as the vote, ${percent(disputed)} of the disputed`,
  )
}
const best = compared.reduce((best, other) => (other.all.agreed > best.all.agreed ? other : best))
await packModel(path(best.student))
console.log(`packed ${best.student}`)

interface Numbers {
  readonly hidden?: number | string
  readonly epochs?: number | string
  readonly seed?: number | string
}

/** The names of models alike but for their seed. */
function trainSeeds(
  count: number,
  examples: string,
  name: string,
  numbers: Numbers,
  teachers: readonly string[] = [],
): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, i) => train(examples, `${name}-${i + 1}`, { ...numbers, seed: i + 1 }, teachers)),
  )
}

/** The name of a model trained on examples. */
async function train(
  examples: string,
  name: string,
  numbers: Numbers,
  teachers: readonly string[] = [],
): Promise<string> {
  const model = `model-${name}`
  await step(`${model}.json`, async () => {
    const { hidden = 32, epochs = 8, seed = 1 } = numbers
    const options = ['--hidden', hidden, '--epochs', epochs, '--seed', seed].map(String)
    if (teachers.length > 0) options.push('--teachers', ...teachers.map(path))
    await execute(python, [join(import.meta.dirname, 'train.py'), path(examples), path(model), ...options])
  })
  return model
}

function trainedParser(model: string): DependencyParser {
  return new DependencyParser(parserModelOf(readTrainedModel(path(model))))
}

/** What the oracle says of each line of a file, with the graphs of one of its parsers. */
async function ask(output: string, sentences: string, parsers: readonly string[], graphs: string): Promise<void> {
  await step(output, async (to) => {
    const options = ['--parsers', parsers.join(''), '--graphs', graphs]
    await execute(oraclePython, [join(oracle ?? '', 'label.py'), 'sentences', path(sentences), to, ...options])
  })
}

/**
 * Sentences with a graph to learn: of the first quick parser, or where the quick ones differ and the vote is clear, of the first
 * parser on its side.
 */
function learntSentences(): ParsedSentence[] {
  const answers = VOTERS.flatMap((parser) => readLines(`side-${parser}.ndjson`))
  const sides = new Map(answers.map((line) => [line.text, line]))
  return readLines('quick.ndjson').flatMap((line) => {
    const chosen = isDisputed(line) ? sides.get(line.text) : line
    return (chosen && parsedSentence(chosen)) ?? []
  })
}

function percent({ agreed, mentions }: Agreement): string {
  return `${((100 * agreed) / mentions).toFixed(2)} %`
}

function isDisputed({ mentions }: OracleLine): boolean {
  return mentions.some(({ votes }) => votes[QUICK[0]] !== votes[QUICK[1]])
}

async function step(output: string, run: (to: string) => void | Promise<void>): Promise<void> {
  if (existsSync(path(output))) return
  console.log(`${output} …`)
  const partial = path(`${output}.partial`)
  await run(partial)
  if (existsSync(partial)) renameSync(partial, path(output))
}

function readLines(name: string): OracleLine[] {
  return readFileSync(path(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OracleLine)
}

function lines(sentences: readonly { readonly text: string }[]): string {
  return sentences.map(({ text }) => `${text}\n`).join('')
}

async function execute(command: string, options: readonly string[]): Promise<void> {
  const [status] = (await once(spawn(command, options, { stdio: 'inherit' }), 'exit')) as [number | null]
  if (status !== 0) throw new Error(`${command} ${options[0]} ended with ${String(status)}.`)
}
