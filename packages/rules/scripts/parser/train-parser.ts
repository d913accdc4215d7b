/**
 * Trains the dependency parser and packs it into the package:
 *
 *     tsx packages/rules/scripts/parser/train-parser.ts --oracle ORACLE --oracle-python PYTHON --python PYTHON [--work FOLDER]
 *
 * See README.md beside it. Each step is skipped whose output is there, so a run that was cut off goes on.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DependencyParser } from '../../src/graph/dependency-parser'
import { parsedSentence, parserOnTheVotesSide, type OracleLine, type ParsedSentence } from './choose-graph'
import { packModel } from './pack-model'
import { parserModelOf, readTrainedModel } from './trained-model'
import { trainingSentences } from './training-sentences'
import { writeExamples } from './write-examples'

/** The oracle's quick parsers, and the slow one that breaks a tie between them; the first is the one learnt from. */
const QUICK = ['D', 'B'] as const
const TIE_BREAKER = 'C'
/** Longer sentences in dispute would take the slow parser hours; they go by the first. */
const LONGEST_DISPUTE = 30

const { values } = parseArgs({
  options: {
    oracle: { type: 'string' },
    'oracle-python': { type: 'string' },
    python: { type: 'string', default: 'python3' },
    work: { type: 'string', default: 'parser-training' },
    hidden: { type: 'string', default: '32' },
    epochs: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
})
const { oracle, 'oracle-python': oraclePython = values.python, python, work } = values
if (oracle === undefined) throw new Error('--oracle: the folder of the oracle, with its label.py, is needed.')
const path = (name: string) => join(work, name)
mkdirSync(work, { recursive: true })

step('sentences.txt', (output) => writeFileSync(output, lines(trainingSentences())))
ask('quick.ndjson', 'sentences.txt', QUICK, QUICK[0])
step('disputed.txt', (output) => {
  const disputed = readLines('quick.ndjson').filter(
    ({ mentions, graphs }) =>
      graphs.length === 1 &&
      graphs[0].tokens.length <= LONGEST_DISPUTE &&
      mentions.some(({ votes }) => votes[QUICK[0]] !== votes[QUICK[1]]),
  )
  writeFileSync(output, lines(disputed.map(({ text }) => text)))
})
const all = [...QUICK, TIE_BREAKER]
for (const parser of [QUICK[1], TIE_BREAKER]) ask(`disputed.${parser}.ndjson`, 'disputed.txt', all, parser)
step('first.json', () => writeExamples(chosenGraphs(), path('first')))
const first = train('first')
step('second.json', () => {
  writeExamples(chosenGraphs(), path('second'), new DependencyParser(parserModelOf(readTrainedModel(path(first)))))
})
await packModel(path(train('second')))

/** The name of the model trained on examples. */
function train(examples: string): string {
  const model = `${examples}-${values.hidden}-${values.seed}`
  step(`${model}.json`, () => {
    const numbers = (['hidden', 'epochs', 'seed'] as const).flatMap((name) => [`--${name}`, values[name]])
    execute(python, [join(import.meta.dirname, 'train.py'), path(examples), path(model), ...numbers])
  })
  return model
}

/** What the oracle says of each line of a file, with the graphs of one of its parsers. */
function ask(output: string, sentences: string, parsers: readonly string[], graphs: string): void {
  step(output, (to) => {
    const options = ['--parsers', parsers.join(''), '--graphs', graphs]
    execute(oraclePython, [join(oracle ?? '', 'label.py'), 'sentences', path(sentences), to, ...options])
  })
}

/** The graph of each sentence from the first parser that decides its mentions as the vote does. */
function chosenGraphs(): ParsedSentence[] {
  const disputed = new Map(
    [QUICK[1], TIE_BREAKER].map((parser): [string, Map<string, OracleLine>] => [
      parser,
      new Map(readLines(`disputed.${parser}.ndjson`).map((line) => [line.text, line])),
    ]),
  )
  return readLines('quick.ndjson').flatMap((line) => {
    const votes = disputed.get(TIE_BREAKER)?.get(line.text)
    const parser = votes === undefined ? QUICK[0] : parserOnTheVotesSide(votes.mentions, all)
    const chosen = parsedSentence(disputed.get(parser)?.get(line.text) ?? line)
    return chosen ? [chosen] : []
  })
}

function step(output: string, run: (to: string) => void): void {
  if (existsSync(path(output))) return
  console.log(`${output} …`)
  const partial = path(`${output}.partial`)
  run(partial)
  if (existsSync(partial)) renameSync(partial, path(output))
}

function readLines(name: string): OracleLine[] {
  return readFileSync(path(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OracleLine)
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

function execute(command: string, options: readonly string[]): void {
  const { status, error } = spawnSync(command, options, { stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${options[0]} ended with ${String(status)}.`)
}
