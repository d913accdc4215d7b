import { DEFAULT_DISTILLATION } from '@chexpp/distill'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { withTrainOptions } from '../training/train-options'
import { withDistillOptions, type DistillOptions } from './distill-options'
import { checkDistillOptions, distillationSettings } from './distillation-settings'

/** What the command line gives for these words. */
function parse(words: string): DistillOptions {
  const plain = new Command('distill').exitOverride().configureOutput({ writeErr: () => undefined })
  const given = ['--teacher', 'teacher', '-o', 'student', ...words.split(' ').filter(Boolean)]
  return withTrainOptions(withDistillOptions(plain)).parse(given, { from: 'user' }).opts<DistillOptions>()
}

describe('distillationSettings', () => {
  it.each([
    ['', DEFAULT_DISTILLATION],
    ['--temperature 4 --alpha 1', { temperature: 4, alpha: 1 }],
    ['--hidden-loss cosine', { ...DEFAULT_DISTILLATION, hiddenLoss: { kind: 'cosine', weight: 1 } }],
    [
      '--hidden-loss mse --hidden-weight 0.1 --attention-loss --attention-weight 3',
      { ...DEFAULT_DISTILLATION, hiddenLoss: { kind: 'mse', weight: 0.1 }, attentionLoss: { weight: 3 } },
    ],
  ])('of "%s"', (words, expected) => {
    expect(distillationSettings(parse(words))).toEqual(expected)
  })

  it.each(['--alpha 1.1', '--alpha x', '--temperature 0', '--hidden-weight -1', '--hidden-loss l1'])(
    'refuses %s',
    (words) => {
      expect(() => parse(words)).toThrow()
    },
  )
})

describe('checkDistillOptions', () => {
  it.each([
    ['--hidden-weight 2', '--hidden-weight needs --hidden-loss'],
    ['--attention-weight 2', '--attention-weight needs --attention-loss'],
    ['--attention-loss', 'add --tokenizer teacher'],
    ['--tokenizer teacher --from encoder', '--from brings its own'],
    ['--tokenizer teacher --vocabulary 100', '--vocabulary is learned'],
    ['--alpha 0', 'learns nothing from the teacher'],
  ])('refuses %s', (words, message) => {
    expect(() => checkDistillOptions(parse(words))).toThrow(message)
  })

  it.each([
    '',
    '--attention-loss --tokenizer teacher',
    '--alpha 0 --hidden-loss mse',
    '--attention-loss --from encoder',
  ])('takes "%s"', (words) => {
    expect(() => checkDistillOptions(parse(words))).not.toThrow()
  })
})
