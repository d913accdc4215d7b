export * from './settings'
export * from './profiles'
export * from './study-settings'
export * from './events'
export * from './results/study-results'
export * from './published'
export * from './run-study'
export * from './faults/fault'
export * from './parts'
export type { PartInputs, StudyPart } from './parts/part'
export type { Agreement } from './scores/agreement'
export type { Estimate } from './scores/estimate'
export type { ComparedTrainings } from './students/compared-trainings'
export type { FactorResult } from './parts/factors/factor-steps'
export type {
  ArchitectureResult,
  ArchitecturesOutput,
  ArchitectureStudent,
} from './parts/architectures/architectures-steps'
export type { ArchitecturesSettings, PretrainedArchitecture } from './parts/architectures/architectures-settings'
export { SCALED_DOWN_NAMES, type ScaledDownName } from './parts/architectures/scaled-down'
export type { EncoderLatency } from './students/time-encoders'
export type { DataEfficiencyPoint } from './parts/data-efficiency/data-efficiency-steps'
export type { DataEfficiencySettings } from './parts/data-efficiency/data-efficiency-settings'
export type {
  Attributions,
  ExplainedLabel,
  ExplainedSentence,
  JudgedMethod,
  PointedSentence,
} from './parts/attributions/attributions'
export type { AttributionSettings } from './parts/attributions/attributions-step'
export type { SpeedFigure, SpeedUp, StudySpeed } from './parts/speed/study-speed'
export type { SpeedSettings, TimedCommandLine } from './parts/speed/speed-settings'
export type { TwoSentenceTiming } from './faults/two-sentence-timing'
export type { JsonSchema } from './json-schema'
export { RESULTS_SCHEMA } from './results/study-results-schema'
export { runStep, StepFileError, type Step, type StepOutput } from './steps/run-step'
export { CorpusTooSmallError } from './corpus/corpus-step'
export { trainingData, type TaughtCorpus } from './split/training-data'
export { labelsGiven, labelsOfRules, type TeacherLabels, type TextLabels } from './labels/teacher-labels'
export { collectSentences, reportSentences, type Corpus } from './corpus/corpus'
export { collectLabelled, type LabelledCorpus } from './corpus/labelled-corpus'
export { splitTexts, type LabelledTexts, type StudySplit } from './split/split'
export {
  bestCheckpoint,
  fitStudent,
  type FittedStudent,
  type FittingOptions,
  type NewStudentOptions,
} from './students/fit-student'
export { EncoderUnavailableError, type PretrainedEncoder } from './students/pretrained-encoder'
export { timeLabelers, type TimingPlan } from './parts/speed/time-labelers'
export type { TimedLabeler } from './parts/speed/speed-figures'
export { reportPage } from './report/report-page'
export {
  abandonRun,
  changeRun,
  createRun,
  findUnfinishedRun,
  readRun,
  RunDirectoryError,
} from './results/run-directory'
