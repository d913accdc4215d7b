import type { Progress } from '@chexpp/labels'
import type { Objective } from '@chexpp/train'
import { distillationLoss } from './distillation-loss'
import { attentionTerm } from './loss/attention-term'
import { hiddenTerm } from './loss/hidden-term'
import { neededOutputs } from './loss/layer-term'
import { resolveDistillation, type DistillationOptions } from './options'
import { cachedTeacher } from './teacher/cached-teacher'
import { liveTeacher } from './teacher/live-teacher'
import { teacherKey } from './teacher/teacher-key'
import { readAlike, type TokenizedModel } from './tokenized-model'

export interface DistillationObjectiveInput {
  readonly teacher: TokenizedModel
  readonly student: TokenizedModel
  /** The training texts, in the order in which the run has them. */
  readonly texts: readonly string[]
  readonly options?: Partial<DistillationOptions>
  /** Folder that keeps what the teacher says of the texts. */
  readonly cache: string
  /** Of the projection that a hidden loss may need: a 32-bit integer, 1 by default. */
  readonly seed?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** An objective of `trainStudent`: to learn from a teacher as well as from labels. */
export interface DistillationObjective extends Objective {
  readonly options: DistillationOptions
  /** Frees what it trains beside the student. */
  dispose(): void
}

/**
 * An objective for `trainStudent`, or for `trainOnGpu`, with which a student learns from a teacher. Each text is read by the
 * tokenizer of either, so that they need not have one in common.
 *
 * Where only logits are compared, the teacher reads the texts once, and its logits are kept in `cache`; a loss of hidden states or
 * attention has it read each batch again.
 *
 * @throws {RangeError} for options out of range, or that do not go with these two models
 * @throws {CachedLogitsError} where kept logits cannot be read or written
 */
export async function distillationObjective({
  teacher,
  student,
  texts,
  options: given,
  cache,
  seed = 1,
  signal,
  onProgress,
}: DistillationObjectiveInput): Promise<DistillationObjective> {
  const options = resolveDistillation(given)
  const alike = readAlike(teacher.tokenizer, student.tokenizer)
  const settings = { student: student.model.config, teacher: teacher.model.config, alike, seed }
  const layerTerms = [
    ...(options.attentionLoss === undefined ? [] : [attentionTerm(options.attentionLoss, settings)]),
    ...(options.hiddenLoss === undefined ? [] : [hiddenTerm(options.hiddenLoss, settings)]),
  ]
  const parameters = new Map(layerTerms.flatMap((term) => [...term.parameters]))
  const dispose = (): void => parameters.forEach((parameter) => parameter.dispose())
  try {
    const key = await teacherKey(teacher, texts)
    const teach =
      layerTerms.length === 0
        ? await cachedTeacher(teacher, texts, { cache, key, signal, onProgress })
        : liveTeacher(teacher, texts, { alike, outputs: neededOutputs(layerTerms) })
    return {
      options,
      fingerprint: JSON.stringify([options, key]),
      parameters,
      lossOf: distillationLoss(teach, options, layerTerms),
      dispose,
    }
  } catch (error) {
    dispose()
    throw error
  }
}
