import { Command } from 'commander'
import { checkDistillOptions } from '../distilling/distillation-settings'
import { DISTILL_HELP } from '../distilling/distill-help'
import { withDistillOptions, type DistillOptions } from '../distilling/distill-options'
import { lessonsOfTeacher } from '../distilling/lessons-of-teacher'
import { EXIT } from '../failure'
import { trainOnTexts } from '../training/train-on-texts'
import { withTrainOptions } from '../training/train-options'

export function distillCommand(setExit: (code: number) => void): Command {
  const command = new Command('distill')
    .summary('train a small student on what a large one says')
    .description(
      'Trains a student, as chexpp train does, on what a teacher says of each text as well as on its labels. Teacher and student may be of any two sizes and architectures, each with a tokenizer of its own.',
    )
    .argument('<input>', 'reports: CSV, TSV or NDJSON, a folder or zip of .txt')
  return withTrainOptions(withDistillOptions(command))
    .addHelpText('after', DISTILL_HELP)
    .action(async (input: string, options: DistillOptions) => {
      checkDistillOptions(options)
      await trainOnTexts(input, options, () => lessonsOfTeacher(options))
      setExit(EXIT.done)
    })
}
