import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '@chexpp/bench'
import { UsageError } from '../failure'

/** A command line of the user's, with a small and a large input to tell its start from its rate. */
export interface TimedCommand {
  readonly name: string
  readonly sizes: { readonly small: number; readonly large: number }
  /** Runs it on one of its inputs. */
  readonly run: (size: 'small' | 'large') => Promise<void>
  /** Most memory seen in any run; `null` where that cannot be seen. */
  readonly peakMemoryBytes: () => number | null
}

export interface TimedCommandOptions {
  /** With `{input}` and, where it writes a file, `{output}`. */
  readonly template: string
  readonly reports: readonly string[]
  /** Column name of the input; without it there is no header line, as the official labeler has it. */
  readonly header: string | undefined
  /** A folder of this command's own. */
  readonly folder: string
  readonly signal: AbortSignal
}

/** Of all reports, those that the small input has. */
const SMALL_SHARE = 0.1

/**
 * Writes the inputs of a command and runs it once on the small one, so that what a first run puts into caches is there.
 *
 * @throws {UsageError} where the template has no `{input}`, there are too few reports, or no output was written
 * @throws {CommandFailedError} where it fails
 */
export async function prepareCommand(options: TimedCommandOptions): Promise<TimedCommand> {
  const { template, reports, header, folder, signal } = options
  if (!template.includes('{input}'))
    throw new UsageError(`--command "${template}": write {input} where the name of the file of reports belongs`)
  const sizes = { small: Math.max(1, Math.floor(reports.length * SMALL_SHARE)), large: reports.length }
  if (sizes.large <= sizes.small)
    throw new UsageError('--command needs at least 2 reports, to tell its start from its rate')
  const output = join(folder, 'output')
  const lines = await Promise.all(
    (['small', 'large'] as const).map(async (size) => {
      const input = join(folder, `${size}.csv`)
      await writeInput(input, reports.slice(0, sizes[size]), header)
      return [size, template.replaceAll('{input}', `"${input}"`).replaceAll('{output}', `"${output}"`)] as const
    }),
  )
  const commandLines = Object.fromEntries(lines) as Readonly<Record<'small' | 'large', string>>
  let peak: number | null = null
  const run = async (size: 'small' | 'large'): Promise<void> => {
    await rm(output, { force: true, recursive: true })
    const { peakMemoryBytes } = await runCommand(commandLines[size], { signal })
    if (peakMemoryBytes !== null) peak = Math.max(peak ?? 0, peakMemoryBytes)
  }
  await run('small')
  if (template.includes('{output}')) {
    await access(output).catch(() => {
      throw new UsageError(`--command "${template}": it ended well but wrote no {output}`)
    })
  }
  return { name: nameOf(template), sizes, run, peakMemoryBytes: () => peak }
}

/** The program's name, without folders. */
function nameOf(template: string): string {
  return template.trim().split(/\s+/)[0].replaceAll('"', '').split(/[\\/]/).at(-1) || 'command'
}

/** A CSV of one column, every cell in quotes. */
async function writeInput(path: string, reports: readonly string[], header: string | undefined): Promise<void> {
  const cells = header === undefined ? reports : [header, ...reports]
  await writeFile(path, cells.map((cell) => `"${cell.replaceAll('"', '""')}"\n`).join(''))
}
