import { Command, CommanderError } from 'commander'
import { LABELER_PROCESS } from './bench/labeler-task'
import { EXIT } from './failure'

type CreateCommand = (setExit: (code: number) => void) => Command

/** In the order of `--help`. Each is loaded when it is asked for: some need TensorFlow.js, which takes its time to start. */
const COMMANDS: Readonly<Record<string, () => Promise<CreateCommand>>> = {
  label: async () => (await import('./commands/label')).labelCommand,
  explain: async () => (await import('./commands/explain')).explainCommand,
  sections: async () => (await import('./commands/sections')).sectionsCommand,
  evaluate: async () => (await import('./commands/evaluate')).evaluateCommand,
  train: async () => (await import('./commands/train')).trainCommand,
  distill: async () => (await import('./commands/distill')).distillCommand,
  review: async () => (await import('./commands/review')).reviewCommand,
  reproduce: async () => (await import('./commands/reproduce')).reproduceCommand,
  bench: async () => (await import('./commands/bench')).benchCommand,
  backend: async () => (await import('./commands/backend')).backendCommand,
  doctor: async () => (await import('./commands/doctor')).doctorCommand,
}

/** Not for people: what a command starts as a process of its own. */
const INTERNAL: typeof COMMANDS = {
  [LABELER_PROCESS]: async () => (await import('./commands/labeler-process')).labelerProcessCommand,
}

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
    .description(
      'The 14 CheXpert labels of chest X-ray reports: label, explain, evaluate, train, distill, time, reproduce the study.',
    )
    .showHelpAfterError('(add --help for the options and examples)')
    .exitOverride()
  const known = { ...COMMANDS, ...INTERNAL }
  for (const load of Object.hasOwn(known, argv[0] ?? '') ? [known[argv[0]]] : Object.values(COMMANDS)) {
    const createCommand = await load()
    program.addCommand(createCommand(setExit).copyInheritedSettings(program))
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
