import type { Progress } from '@chexpp/labels'

/** One of these stages, or the name of a part of the study. */
export type Stage = 'corpus' | 'labels' | 'training' | 'scoring' | 'report' | (string & {})

/** What a running study tells: a stage began, is part-way, or has something worth saying. Never report text. */
export type StudyEvent =
  | { readonly kind: 'stage'; readonly stage: Stage; readonly title: string }
  | { readonly kind: 'progress'; readonly stage: Stage; readonly progress: Progress }
  | { readonly kind: 'note'; readonly stage: Stage; readonly message: string }
  | { readonly kind: 'warning'; readonly stage: Stage; readonly message: string }
