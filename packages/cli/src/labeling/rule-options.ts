import { RULES_MODES } from '@chexpp/rules'
import { Option, type Command } from 'commander'

/** The options that say how the rules decide, and by which files; `readRuleFiles` reads these. */
export function withRuleOptions(command: Command): Command {
  return command
    .addOption(new Option('--mode <mode>', 'how the rules decide').choices(RULES_MODES).default('official'))
    .option('--phrases <folder>', "the official labeler's phrase files, or yours: mention/*.txt and unmention/*.txt")
    .option(
      '--patterns <folder>',
      "the official labeler's pattern files, or yours: negation.txt and two of uncertainty",
    )
    .option('--findings <file>', 'findings of your own, and more phrases for the 14, as JSON')
}
