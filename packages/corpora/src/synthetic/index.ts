export { generateReports } from './reports'
export type { ReportOptions, SyntheticReport } from './reports'
export { countSentences, generateSentences } from './sentences'
export type { SentenceOptions } from './sentences'
