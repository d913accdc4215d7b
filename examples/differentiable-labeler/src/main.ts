import { writeFile } from 'node:fs/promises'
import { useBackend } from '@chexpp/model'
import { runExperiment, type Experiment, type GeneratorResult } from './experiment'
import { HELP, parseOptions, type ExampleOptions } from './options'

async function main(args: readonly string[]): Promise<number> {
  let options: ExampleOptions | undefined
  try {
    options = parseOptions(args)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nSee --help.\n`)
    return 2
  }
  if (options === undefined) {
    process.stdout.write(HELP)
    return 0
  }
  const backend = await useBackend()
  const start = performance.now()
  const experiment = await runExperiment(options)
  const seconds = (performance.now() - start) / 1000
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(experiment, null, 1)}\n`)
  process.stdout.write(table(experiment))
  process.stdout.write(`\n${seconds.toFixed(0)} s on the backend ${backend.name}, ${backend.threads} threads\n`)
  return 0
}

const NAMES: Readonly<Record<GeneratorResult['generator'], string>> = {
  untrained: 'untrained',
  reward: 'by rewards, no gradient',
  gradient: 'through the student',
}

/** Shares of the asked labels; "mentioned" leaves out those that ask for silence. */
function table({ generators, studentOfRules, studentUnchanged }: Experiment): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(9)
  const row = (name: string, cells: readonly string[]) => `${name.padEnd(26)}${cells.join('')}`
  const column = (name: string) => name.padStart(20)
  const pair = ({ mentioned, whole }: GeneratorResult['byStudent']) => `${percent(mentioned)}  ${percent(whole)}`
  const lines = [
    row('', [column('student finds'), '  ', column('rules find')]),
    row('generator', ['mentioned', '  all of 14', '  ', 'mentioned', '  all of 14']),
    ...generators.map(({ generator, byStudent, byRules }) =>
      row(NAMES[generator], [pair(byStudent), '  ', pair(byRules)]),
    ),
    row('real sentences', [pair(studentOfRules)]),
    '',
    `The student's weights are ${studentUnchanged ? 'the same to the last bit' : 'CHANGED'}.`,
    '',
    'Written through the student:',
    ...generators.at(-1)!.examples.map((text) => `  ${text}`),
  ]
  return `${lines.join('\n')}\n`
}

process.exitCode = await main(process.argv.slice(2))
