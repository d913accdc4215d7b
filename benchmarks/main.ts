import { BENCHMARKS } from './benchmarks'

const USAGE = `Usage: pnpm bench [NAME] [OPTIONS OF THE BENCHMARK]

Without a name all of them run, one after the other.

${Object.entries(BENCHMARKS)
  .map(([name, { about }]) => `  ${name.padEnd(10)}${about}`)
  .join('\n')}
`

async function main(argv: string[]): Promise<number> {
  // pnpm hands a separating `--` through.
  const [name, ...rest] = argv[0] === '--' ? argv.slice(1) : argv
  if (name === '--help' || name === '-h') {
    process.stdout.write(USAGE)
    return 0
  }
  if (name !== undefined && !Object.hasOwn(BENCHMARKS, name)) {
    process.stderr.write(`There is no benchmark called ${name}.\n\n${USAGE}`)
    return 2
  }
  const chosen = name === undefined ? Object.values(BENCHMARKS) : [BENCHMARKS[name]]
  for (const { load } of chosen) {
    const { default: run } = await load()
    await run(rest)
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
