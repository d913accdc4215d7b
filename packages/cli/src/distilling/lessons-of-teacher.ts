import { distillationObjective, type DistillationObjective } from '@chexpp/distill'
import { loadCheckpoint } from '@chexpp/model'
import { join } from 'node:path'
import { ProgressBar } from '../progress-bar'
import type { Lessons } from '../training/train-on-texts'
import type { DistillOptions } from './distill-options'
import { distillationSettings } from './distillation-settings'

/** Loads the teacher, to be asked once the student is there. */
export async function lessonsOfTeacher(options: DistillOptions): Promise<Lessons> {
  const teacher = await loadCheckpoint(options.teacher, { base: options.teacherBase })
  const bar = new ProgressBar('asking the teacher')
  let objective: DistillationObjective | undefined
  return {
    tokenizer: options.tokenizer === 'teacher' ? teacher.tokenizer : undefined,
    async objectiveOf(student, texts, signal) {
      try {
        objective = await distillationObjective({
          ...{ teacher, student, texts, signal },
          options: distillationSettings(options),
          cache: options.cache ?? join(options.out, 'teacher-logits'),
          // The command line counts 32 bits from 0.
          seed: options.seed | 0,
          onProgress: (progress) => bar.update(progress),
        })
        return objective
      } finally {
        bar.stop()
      }
    },
    dispose() {
      objective?.dispose()
      teacher.model.dispose()
    },
  }
}
