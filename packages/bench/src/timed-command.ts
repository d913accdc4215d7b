import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './run-command'

/** A command line, with a small and a large input to tell its start from its rate. */
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
  readonly texts: readonly string[]
  /** Column name of the input; without it there is no header line, as the official labeler has it. */
  readonly header: string | undefined
  /** How many of the texts are the small input; default a tenth. */
  readonly small?: number
  /** A folder of this command's own. */
  readonly folder: string
  readonly signal?: AbortSignal
}

/** A command line that cannot be timed as it is. */
export class UntimableCommandError extends Error {
  override readonly name = 'UntimableCommandError'

  constructor(
    readonly template: string,
    reason: string,
  ) {
    super(`"${template}": ${reason}`)
  }
}

/** Of all texts, those that the small input has. */
const SMALL_SHARE = 0.1

/** @throws {UntimableCommandError} where the template has no `{input}` */
export function checkCommandTemplate(template: string): void {
  if (!template.includes('{input}')) {
    throw new UntimableCommandError(template, 'write {input} where the name of the file of reports belongs')
  }
}

/**
 * Writes the inputs of a command and runs it once on the small one, so that what a first run puts into caches is there.
 *
 * @throws {UntimableCommandError} where the template has no `{input}`, there are too few texts, or no output was written
 * @throws {CommandFailedError} where it fails
 */
export async function prepareCommand(options: TimedCommandOptions): Promise<TimedCommand> {
  const { template, texts, header, folder, signal } = options
  checkCommandTemplate(template)
  const { small = Math.max(1, Math.floor(texts.length * SMALL_SHARE)) } = options
  const sizes = { small, large: texts.length }
  if (sizes.large <= sizes.small) {
    throw new UntimableCommandError(template, `give more than ${small} reports, to tell its start from its rate`)
  }
  const output = join(folder, 'output')
  const lines = await Promise.all(
    (['small', 'large'] as const).map(async (size) => {
      const input = join(folder, `${size}.csv`)
      await writeInput(input, texts.slice(0, sizes[size]), header)
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
      throw new UntimableCommandError(template, 'it ended well but wrote no {output}')
    })
  }
  return { name: nameOf(template), sizes, run, peakMemoryBytes: () => peak }
}

/** The program's name, without folders. */
function nameOf(template: string): string {
  return template.trim().split(/\s+/)[0].replaceAll('"', '').split(/[\\/]/).at(-1) || 'command'
}

/** A CSV of one column, every cell in quotes. */
async function writeInput(path: string, texts: readonly string[], header: string | undefined): Promise<void> {
  const cells = header === undefined ? texts : [header, ...texts]
  await writeFile(path, cells.map((cell) => `"${cell.replaceAll('"', '""')}"\n`).join(''))
}
