import { stat } from 'node:fs/promises'
import { isObservation, type Labeler } from '@chexpp/labels'
import { createRulesLabeler, type RulesOptions } from '@chexpp/rules'
import { UsageError } from '../failure'

/** A labeler, and what its texts are: rules read whole texts, students a sentence at a time. */
export interface ChosenLabeler {
  readonly labeler: Labeler
  readonly reads: 'texts' | 'sentences'
  /** Names of what it finds beside the 14. */
  readonly findings: readonly string[]
  /** Texts of which the student saw only the beginning, so far. */
  readonly truncated: () => number
}

/** The labeler that `--labeler` names: `rules`, or the folder of a checkpoint. Throws `UsageError` where there is none. */
export async function chooseLabeler(name: string, rules: RulesOptions): Promise<ChosenLabeler> {
  if (name === 'rules') {
    const own = (rules.findings ?? []).map((finding) => finding.name).filter((finding) => !isObservation(finding))
    return { labeler: createRulesLabeler(rules), reads: 'texts', findings: own, truncated: () => 0 }
  }
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    throw new UsageError(
      `--labeler ${name}: expected rules, or a checkpoint folder with config.json, tokenizer.json and model.safetensors; ` +
        'chexpp train writes one',
    )
  }
  // Loaded here, because TensorFlow.js takes its time and the rules do without it.
  const { createStudentLabeler, loadCheckpoint, useBackend } = await import('@chexpp/model')
  await useBackend()
  const { model, tokenizer } = await loadCheckpoint(name)
  let truncated = 0
  const labeler = createStudentLabeler(model, tokenizer, { name: 'student', onTruncated: () => (truncated += 1) })
  return { labeler, reads: 'sentences', findings: [], truncated: () => truncated }
}
