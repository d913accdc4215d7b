import { Command, CommanderError } from 'commander'
import { doctorCommand } from './commands/doctor'
import { evaluateCommand } from './commands/evaluate'
import { labelCommand } from './commands/label'
import { reproduceCommand } from './commands/reproduce'
import { sectionsCommand } from './commands/sections'
import { trainCommand } from './commands/train'
import { EXIT } from './failure'

/**
 * Runs a command line, without the program's own name, and returns its exit code: 0 all done, 1 some rows failed, 2 nothing could be
 * done. Results go to stdout, everything else to stderr.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.done
  const setExit = (code: number): void => {
    exitCode = code
  }
  const program = new Command('chexpp')
    .description('The 14 CheXpert labels of chest X-ray reports: label, evaluate, train, reproduce the study.')
    .showHelpAfterError('(add --help for the options and examples)')
    .exitOverride()
  for (const command of [
    labelCommand(setExit),
    sectionsCommand(setExit),
    evaluateCommand(setExit),
    trainCommand(setExit),
    reproduceCommand(setExit),
    doctorCommand(setExit),
  ]) {
    program.addCommand(command.copyInheritedSettings(program))
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.nothingDone
    if (isAbort(error)) return EXIT.interrupted
    process.stderr.write(`chexpp: ${(error as Error).message}\n`)
    return EXIT.nothingDone
  }
  return exitCode
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
