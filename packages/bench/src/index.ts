export { measureThroughput } from './measure-throughput'
export { type ThroughputComparison, compareThroughput } from './compare-throughput'
export { type Load, type MeasureLoadOptions, measureLoad } from './measure-load'
export { measureInTurn } from './measure-in-turn'
export { type StartUpAndRate, separateStartUp } from './separate-start-up'
export { CommandFailedError, type FinishedCommand, type RunCommandOptions, runCommand } from './run-command'
export { type TimedRun, answerTimings } from './answer-timings'
export { type TimedProcess, type TimedProcessOptions, startTimedProcess, TimedProcessError } from './timed-process'
export {
  checkCommandTemplate,
  prepareCommand,
  type TimedCommand,
  type TimedCommandOptions,
  UntimableCommandError,
} from './timed-command'
export { prepareProcess, type ProcessRunOptions, type TimedProgram } from './timed-program'
export { type ProgramTiming, timePrograms, timesAsFast, type WholeRun } from './time-programs'
export { costPerMillion } from './cost-per-million'
export type { Throughput } from './throughput'
export { type Spread, spreadOf } from './spread'
export type { BenchOptions, BenchProgress, Workload } from './workload'
export type { Instruments } from './instruments'
