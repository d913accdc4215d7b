import type { Progress } from '@chexpp/labels'

export const STAGES = [
  'corpus',
  'labels',
  'training',
  'scoring',
  'timing',
  'factors',
  'data efficiency',
  'report',
] as const

export type Stage = (typeof STAGES)[number]

/** What a running study tells: a stage began, is part-way, or has something worth saying. Never report text. */
export type StudyEvent =
  | { readonly kind: 'stage'; readonly stage: Stage; readonly title: string }
  | { readonly kind: 'progress'; readonly stage: Stage; readonly progress: Progress }
  | { readonly kind: 'note'; readonly stage: Stage; readonly message: string }
  | { readonly kind: 'warning'; readonly stage: Stage; readonly message: string }
