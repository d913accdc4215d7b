import type { Progress } from '@chexpp/labels'
import type { TrainingEvent } from '@chexpp/train'

/** What a distillation tells. Never report text. */
export type DistillationEvent =
  | TrainingEvent
  /** The teacher reads the training texts, once, before the first step. */
  | (Progress & { readonly kind: 'teacher' })
