import { DEFAULT_DISTILLATION, type HiddenLoss } from '@chexpp/distill'
import { Option, type Command } from 'commander'
import { parseFraction, parseRate } from '../options'
import type { TrainOptions } from '../training/train-options'

/** The options of `chexpp distill` as they are given: those of `chexpp train` and these. */
export interface DistillOptions extends TrainOptions {
  readonly teacher: string
  readonly teacherBase?: string
  readonly tokenizer: 'own' | 'teacher'
  readonly temperature: number
  readonly alpha: number
  readonly hiddenLoss?: HiddenLoss['kind']
  readonly hiddenWeight?: number
  readonly attentionLoss: boolean
  readonly attentionWeight?: number
  readonly cache?: string
}

/** What holds where the options leave it open. */
export const LAYER_WEIGHT = 1

export function withDistillOptions(command: Command): Command {
  const { temperature, alpha } = DEFAULT_DISTILLATION
  return command
    .optionsGroup('The teacher:')
    .requiredOption(
      '--teacher <checkpoint>',
      'who is learned from: a folder in Hugging Face layout, .safetensors, .bin or .pth, with a 14×4 head',
    )
    .option('--teacher-base <folder>', 'configuration and tokenizer, where --teacher brings none')
    .addOption(
      new Option('--tokenizer <whose>', 'a fresh student learns its own vocabulary, or takes that of the teacher')
        .choices(['own', 'teacher'])
        .default('own'),
    )
    .option(
      '--temperature <t>',
      'softens what both say: above 1, unlikely classes count for more',
      parseRate,
      temperature,
    )
    .option('--alpha <share>', 'weight of the teacher, from 0 to 1; the labels have the rest', parseFraction, alpha)
    .addOption(
      new Option(
        '--hidden-loss <kind>',
        "draw the student's hidden states to the teacher's: of all tokens with the same tokenizer, else of [CLS]",
      ).choices(['mse', 'cosine']),
    )
    .option('--hidden-weight <weight>', `of --hidden-loss beside the rest (default: ${LAYER_WEIGHT})`, parseRate)
    .option('--attention-loss', "have the last layer attend as the teacher's does; needs --tokenizer teacher", false)
    .option('--attention-weight <weight>', `of --attention-loss beside the rest (default: ${LAYER_WEIGHT})`, parseRate)
    .option(
      '--cache <folder>',
      'keeps what the teacher says, for runs with the same teacher and texts (default: teacher-logits in --out)',
    )
}
