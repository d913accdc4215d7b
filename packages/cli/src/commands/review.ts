import { Command } from 'commander'
import { reviewApplyCommand } from './review-apply'
import { reviewSelectCommand } from './review-select'

export function reviewCommand(setExit: (code: number) => void): Command {
  return new Command('review')
    .summary('labels that a radiologist should look at, and their corrections')
    .description(
      'Active learning: choose the texts whose labels are doubtful, have them corrected, train on the result.',
    )
    .addCommand(reviewSelectCommand(setExit))
    .addCommand(reviewApplyCommand(setExit))
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp label reports.csv -o labels.csv
  $ chexpp train reports.csv --labels labels.csv -o student
  $ chexpp review select reports.csv --labels labels.csv --student student/best -o review.csv --html review.html
  ... correct the 14 columns of review.csv in a spreadsheet and save it as CSV ...
  $ chexpp review apply labels.csv review.csv -o corrected.csv
  $ chexpp train reports.csv --labels corrected.csv -o better`,
    )
}
