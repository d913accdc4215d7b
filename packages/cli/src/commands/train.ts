import { Command } from 'commander'
import { EXIT } from '../failure'
import { TRAIN_HELP } from '../training/train-help'
import { trainOnTexts } from '../training/train-on-texts'
import { withTrainOptions, type TrainOptions } from '../training/train-options'

export function trainCommand(setExit: (code: number) => void): Command {
  return withTrainOptions(
    new Command('train')
      .summary('train a student on your reports')
      .description(
        'Trains an encoder with a 14×4 head, pretrained or from random weights: on the sentences of INPUT as the rules label them, or with --labels on whole rows.',
      )
      .argument('<input>', 'reports: CSV, TSV or NDJSON, a folder or zip of .txt'),
  )
    .addHelpText('after', TRAIN_HELP)
    .action(async (input: string, options: TrainOptions) => {
      await trainOnTexts(input, options)
      setExit(EXIT.done)
    })
}
