import { compareThroughput, measureThroughput } from '@chexpp/bench'
import { generateReports, readReports } from '@chexpp/corpora'
import { labelText } from '@chexpp/rules'

const GENERATED = 1000
const REPEATS = 9

/** Each would be slow for a reader that goes over the same words again and again. */
const HOSTILE = ['no ', ', ', 'no effusion ', 'effusion or ', 'is normal ', 'normal ', 'massive mass ']

/**
 * Prints how many reports the rules label in a second, how that compares with one plain pass over the same text, and how a
 * megabyte of hostile text compares with a megabyte of reports.
 *
 * @param argv a file or folder of reports; without one, reports of our own are generated
 */
export default async function benchmarkRules(argv: string[]): Promise<void> {
  const [path] = argv
  const texts = path === undefined ? generatedTexts() : await textsOf(path)
  const megabytes = texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6
  const { reference, candidate, ratio } = await compareThroughput(
    { name: 'one plain pass', items: texts, run: (items) => items.reduce((sum, text) => sum + scan(text), 0) },
    { name: 'labelText', items: texts, run: (items) => items.forEach((text) => labelText(text)) },
    { repeats: REPEATS, warmupRuns: 3 },
  )
  console.log(`${texts.length} reports, ${megabytes.toFixed(2)} MB, ${path ?? 'generated'}; median of ${REPEATS} runs`)
  for (const { name, itemsPerSecond } of [reference, candidate]) {
    const { median, min, max } = itemsPerSecond
    const speed = (median * megabytes) / texts.length
    console.log(
      `${name.padEnd(15)} ${Math.round(median)} reports/s (${Math.round(min)} – ${Math.round(max)}), ${speed.toFixed(1)} MB/s`,
    )
  }
  console.log(`labelText takes ${(1 / ratio.median).toFixed(0)} times as long as one plain pass`)

  const reports = texts.join(' ')
  const whole = await secondsFor(megabyteOf(reports))
  console.log(`1 MB of reports in one text: ${whole.toFixed(2)} s`)
  for (const piece of HOSTILE) {
    const seconds = await secondsFor(`${megabyteOf(piece)} effusion`)
    console.log(
      `1 MB of ${JSON.stringify(piece)}: ${seconds.toFixed(2)} s, ${(seconds / whole).toFixed(1)} times the reports`,
    )
  }
}

async function secondsFor(text: string): Promise<number> {
  const { itemsPerSecond } = await measureThroughput({
    name: '',
    items: [text],
    run: ([only]) => labelText(only),
    repeats: 3,
  })
  return 1 / itemsPerSecond.median
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
