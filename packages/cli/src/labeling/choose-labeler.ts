import { isObservation, type Labeler } from '@chexpp/labels'
import type { CheckpointReport } from '@chexpp/model'
import { createRulesLabeler, type RulesLabelerOptions } from '@chexpp/rules'
import { UsageError } from '../failure'
import { openCheckpoint, readsTexts } from './open-checkpoint'

/** Names of tensors that a report gives; the rest are counted. */
const MAX_NAMES = 3

/** A labeler, and what its texts are: rules and CheXbert read whole texts, students a sentence at a time. */
export interface ChosenLabeler {
  readonly labeler: Labeler
  readonly reads: 'texts' | 'sentences'
  /** What it can say beside the labels. */
  readonly gives: 'evidence' | 'probabilities'
  /** Names of what it finds beside the 14. */
  readonly findings: readonly string[]
  /** Texts or sentences of which the model saw only the beginning, so far. */
  readonly truncated: () => number
  /** How a checkpoint's tensors became the model. */
  readonly loaded?: string
}

export interface LabelerChoice {
  /** `rules`, or a checkpoint's folder or file. */
  readonly name: string
  /** The folder with what a checkpoint does not bring. */
  readonly base?: string
  readonly rules: RulesLabelerOptions
  /** Texts that a student reads at once; its own default unless told. */
  readonly batchSize?: number
}

/** The labeler that `--labeler` names. Throws `UsageError` where there is none. */
export async function chooseLabeler({ name, base, rules, batchSize }: LabelerChoice): Promise<ChosenLabeler> {
  if (name === 'rules') {
    if (base !== undefined) throw new UsageError('--base: rules need none; it belongs to a checkpoint (--labeler)')
    const own = (rules.findings ?? []).map((finding) => finding.name).filter((finding) => !isObservation(finding))
    const labeler = createRulesLabeler(rules)
    return { labeler, reads: 'texts', gives: 'evidence', findings: own, truncated: () => 0 }
  }
  const checkpoint = await openCheckpoint({ name, base })
  const { model, tokenizer, report } = checkpoint
  const isChexbert = readsTexts(checkpoint)
  const { createStudentLabeler } = await import('@chexpp/model')
  let truncated = 0
  const labeler = createStudentLabeler(model, tokenizer, {
    name: isChexbert ? 'CheXbert' : 'student',
    batchSize,
    onTruncated: () => (truncated += 1),
  })
  return {
    labeler,
    reads: isChexbert ? 'texts' : 'sentences',
    gives: 'probabilities',
    findings: [],
    truncated: () => truncated,
    loaded: `${name}: ${model.parameters.size} parameters read${describe(report)}`,
  }
}

function describe({ renamed, unused }: CheckpointReport): string {
  const names = unused.slice(0, MAX_NAMES).join(', ')
  const more = unused.length > MAX_NAMES ? `, and ${unused.length - MAX_NAMES} more` : ''
  return [
    ...(renamed.length > 0 ? [`, ${renamed.length} of them under other names (${renamed[0].from})`] : []),
    ...(unused.length > 0 ? [`, ${unused.length} tensors left aside (${names}${more})`] : []),
  ].join('')
}
