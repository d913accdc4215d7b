import { answerTimings, type TimedRun } from '@chexpp/bench'
import type { Labeler } from '@chexpp/labels'
import { createStudentLabeler, loadCheckpoint, useBackend } from '@chexpp/model'
import { createRulesLabeler } from '@chexpp/rules'
import type { LabelerTask } from './labeler-task'

async function loadLabeler({ labeler }: LabelerTask): Promise<Labeler> {
  // Every pass meets the same texts: remembered ones would show how fast a memory is.
  if (labeler.kind === 'rules') return createRulesLabeler({ cachedSentences: 0 })
  await useBackend()
  const { model, tokenizer } = await loadCheckpoint(labeler.checkpoint)
  // What is cut is told where the student is scored.
  return createStudentLabeler(model, tokenizer, { batchSize: labeler.batchSize, onTruncated: () => undefined })
}

/** A labeler that has labelled once: what it does only the first time belongs to its start. */
async function load(task: LabelerTask): Promise<TimedRun> {
  const { texts } = task
  const labeler = await loadLabeler(task)
  await labeler.label(texts.slice(0, 1))
  return async (count) => void (await labeler.label(texts.slice(0, count)))
}

void answerTimings(load)
