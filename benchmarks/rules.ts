import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateReports, readReports } from '@chexpp/corpora'
import type * as Rules from '@chexpp/rules'
import { median } from './median'
import { profileSteps } from './profile-steps'

const GENERATED = 1000
const REPEATS = 9
const WARM_UPS = 3

const PACKAGE = new URL('../packages/rules/', import.meta.url)
const BUILT = new URL('dist/index.js', PACKAGE)

/** The functions in which each step of the rules begins. */
const STEPS = {
  clean: ['clean'],
  split: ['split'],
  mentions: ['findMentions'],
  tokenize: ['tokenize'],
  parse: ['parseSentence'],
  propagate: ['propagate'],
  match: ['decideByPatterns'],
  aggregate: ['labelDecided'],
}

/** Each would be slow for a reader that goes over the same words again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  'only negations': megabyteOf('no '),
  'only commas': megabyteOf(', '),
  'one word repeated': megabyteOf('effusion '),
  'distinct unknown words': Array.from({ length: 120_000 }, (_, i) => `q${i.toString(26)}x`).join(' '),
  '"no effusion " repeated': megabyteOf('no effusion '),
  '"no effusion. " repeated': megabyteOf('no effusion. '),
  '"massive mass " repeated': megabyteOf('massive mass '),
  'nested brackets': '('.repeat(5e5) + ')'.repeat(5e5),
  'one word': megabyteOf('effusion'),
}

/**
 * Prints how many reports the built rules label in a second, with and without a cache between sentences, and where the time
 * goes; how a megabyte of hostile text compares with a megabyte of reports; how long the rules take to load and start, and how
 * large they are. Times are of the processor, not of the clock, so that others on the machine count for less.
 *
 * @param argv a file or folder of reports; without one, reports of our own are generated
 */
export default async function benchmarkRules(argv: string[]): Promise<void> {
  if (!existsSync(BUILT)) throw new Error('The rules are not built: run `npx pnpm build` first.')
  const { createRulesLabeler, labelText } = (await import(BUILT.href)) as typeof Rules
  const [path] = argv
  const texts = path === undefined ? generatedTexts() : await textsOf(path)
  const megabytes = texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6
  console.log(
    `${texts.length} reports, ${megabytes.toFixed(2)} MB, ${path ?? 'generated'}; medians of ${REPEATS} runs\n`,
  )

  const labelAll = () => texts.forEach((text) => labelText(text))
  const report = (name: string, seconds: number) => {
    const speed = `${Math.round(texts.length / seconds)} reports/s, ${(megabytes / seconds).toFixed(1)} MB/s`
    console.log(`${name.padEnd(28)} ${speed}`)
  }
  const plain = await secondsOf(() => texts.reduce((sum, text) => sum + scan(text), 0))
  const uncached = await secondsOf(labelAll)
  const warm = createRulesLabeler()
  report('one plain pass', plain)
  report('no cache', uncached)
  report('a cache that begins empty', await secondsOf(() => createRulesLabeler().label(texts)))
  report('a cache that has met them', await secondsOf(() => warm.label(texts)))
  console.log(`Without a cache they take ${(uncached / plain).toFixed(0)} times as long as one plain pass.\n`)

  console.log('Of the time without a cache:')
  for (const [step, share] of await profileSteps(STEPS, labelAll)) {
    console.log(`  ${step.padEnd(10)} ${(100 * share).toFixed(1).padStart(5)} %`)
  }

  const whole = await secondsOf(() => labelText(megabyteOf(`${texts.join('\n')}\n`)), 3)
  console.log(`\n1 MB of reports in one text: ${whole.toFixed(2)} s; and of hostile text:`)
  for (const [name, text] of Object.entries(HOSTILE)) {
    const seconds = await secondsOf(() => labelText(`${text} effusion`), 3)
    console.log(`  ${name.padEnd(26)} ${seconds.toFixed(2)} s, ${(seconds / whole).toFixed(1)} times the reports`)
  }

  const starts = Array.from({ length: REPEATS }, startMilliseconds)
  console.log(`\nLoad and first label in a fresh process: ${median(starts).toFixed(0)} ms`)
  const { size, unpackedSize } = packedSizes()
  console.log(`Package: ${(size / 1e6).toFixed(2)} MB packed, ${(unpackedSize / 1e6).toFixed(2)} MB unpacked`)
}

/** Seconds of the processor that a run takes, once warm: the median. */
async function secondsOf(run: () => unknown, repeats = REPEATS): Promise<number> {
  const seconds: number[] = []
  for (let i = -WARM_UPS; i < repeats; i++) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    if (i >= 0) seconds.push((user + system) / 1e6)
  }
  return median(seconds)
}

function startMilliseconds(): number {
  const script = `
    const before = process.cpuUsage()
    const { labelText } = await import(${JSON.stringify(BUILT.href)})
    labelText('No pleural effusion.')
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1e3)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }))
}

function packedSizes(): { size: number; unpackedSize: number } {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: fileURLToPath(PACKAGE),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return (JSON.parse(answer) as { size: number; unpackedSize: number }[])[0]
}

function megabyteOf(piece: string): string {
  return piece.repeat(Math.ceil(1e6 / piece.length)).slice(0, 1e6)
}

function scan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}

function generatedTexts(): string[] {
  return Array.from(generateReports({ seed: 1, count: GENERATED }), ({ text }) => text)
}

async function textsOf(path: string): Promise<string[]> {
  const texts: string[] = []
  for await (const row of readReports(path)) {
    if (row.kind === 'invalid') throw row.error
    texts.push(row.text)
  }
  return texts
}
