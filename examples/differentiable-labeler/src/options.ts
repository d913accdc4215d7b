import { parseArgs } from 'node:util'

export interface ExampleOptions {
  readonly seed: number
  /** A checkpoint to take for the student; by default a small one is trained. */
  readonly student?: string
  readonly studentSteps: number
  /** Made up for the student to learn from; the generators are asked for their labels. */
  readonly sentences: number
  readonly steps: number
  readonly batch: number
  readonly words: number
  /** A file for all that was measured. */
  readonly json?: string
}

export const HELP = `Trains a small generator to write texts that a frozen student labels as asked: once with the gradient that comes
through the student, once by rewards alone. Texts and labels of its own making; no data is needed.

Usage: npm start -- [options]

  --steps N           Steps of each generator (default 500).
  --student FOLDER    A student of yours, as chexpp train leaves it; by default a small one is trained first.
  --student-steps N   Steps of that student (default 1600); more make it, and so what the generator learns, truer.
  --sentences N       Sentences made up for it, labelled by the rules (default 20000).
  --batch N           Texts a step (default 32).
  --words N           Words a text (default 10).
  --seed N            The same seed gives the same table on the same backend (default 1).
  --json FILE         Writes losses, agreements and examples there.
  -h, --help          This text.

Examples:
  npm start                                     A minute and a half on two processor cores.
  npm start -- --student ../../runs/mine/best   Learn from a student of your own.
`

const DEFAULTS = { seed: 1, 'student-steps': 1600, sentences: 20_000, steps: 500, batch: 32, words: 10 }

/** Undefined where help is asked for. Throws `RangeError` or `TypeError` that names the option which is wrong. */
export function parseOptions(args: readonly string[]): ExampleOptions | undefined {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: text,
      student: text,
      'student-steps': text,
      sentences: text,
      steps: text,
      batch: text,
      words: text,
      json: text,
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return undefined
  const count = (name: keyof typeof DEFAULTS): number => {
    const number = Number(values[name] ?? DEFAULTS[name])
    if (!Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1) {
      throw new RangeError(`--${name} must be a whole number of at least 1, not ${values[name]}`)
    }
    return number
  }
  return {
    seed: count('seed'),
    student: values.student,
    studentSteps: count('student-steps'),
    sentences: count('sentences'),
    steps: count('steps'),
    batch: count('batch'),
    words: count('words'),
    json: values.json,
  }
}
