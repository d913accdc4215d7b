import { DEFAULT_TRAINING, resolveOptions } from '@chexpp/train'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { withTrainOptions, type TrainOptions } from './train-options'
import { trainingSettings } from './training-settings'

/** What the command line gives for these words. */
function parse(words: string): TrainOptions {
  const command = withTrainOptions(new Command('train').exitOverride().configureOutput({ writeErr: () => undefined }))
  return command.parse(['-o', 'student', ...words.split(' ').filter(Boolean)], { from: 'user' }).opts<TrainOptions>()
}

const settings = (words: string) => trainingSettings(parse(words))

describe('trainingSettings', () => {
  it('are by default those of a small student from random weights', () => {
    const loss = { kind: 'crossEntropy', labelSmoothing: 0 }
    expect(resolveOptions(settings(''), 100)).toEqual({ ...DEFAULT_TRAINING, loss })
  })

  it('are by default those of the study where an encoder is fine-tuned', () => {
    const study = resolveOptions(settings('--from encoder'), 320)
    expect(study).toMatchObject({ steps: 30, validateEvery: 10, learningRate: 2e-5 })
    expect(settings('--from encoder --steps 10')).toMatchObject({ steps: 10, epochs: undefined })
  })

  it.each([
    ['--loss focal', { loss: { kind: 'focal', gamma: 2, labelSmoothing: 0 } }],
    ['--loss focal --focal-gamma 0.5', { loss: { kind: 'focal', gamma: 0.5, labelSmoothing: 0 } }],
    ['--label-smoothing 0.1', { loss: { kind: 'crossEntropy', labelSmoothing: 0.1 } }],
    ['--class-weights inverse-frequency', { classWeights: { kind: 'inverseFrequency' } }],
    ['--class-weights effective-number', { classWeights: { kind: 'effectiveNumber', beta: 0.999 } }],
    ['--class-weights effective-number --class-beta 0.9', { classWeights: { kind: 'effectiveNumber', beta: 0.9 } }],
    ['--sampling balanced --accumulate 4', { sampling: 'balanced', accumulate: 4 }],
    ['--schedule cosine --warmup 0 --layer-decay 0.9', { schedule: 'cosine', warmup: 0, layerDecay: 0.9 }],
    ['--freeze-embeddings --freeze-layers 2', { freezeEmbeddings: true, freezeLayers: 2 }],
    ['--epochs 4 --patience 2', { epochs: 4, patience: 2 }],
    ['--epochs 4 --validate-every 9 --save-every 8', { epochs: 4, validateEvery: 9, saveEvery: 8 }],
    ['--weight-decay 0 --clip-norm 5 --seed 4294967295', { weightDecay: 0, clipNorm: 5, seed: -1 }],
  ])('%s', (words, expected) => {
    expect(settings(words)).toMatchObject(expected)
  })

  it.each([
    ['--focal-gamma 2', '--focal-gamma needs --loss focal'],
    ['--class-beta 0.9', '--class-beta needs --class-weights effective-number'],
    ['--epochs 2 --steps 5', "option '--epochs <n>' cannot be used with option '--steps <n>'"],
    ['--layer-decay 2', "'--layer-decay <factor>' argument '2' is invalid. expected a number above 0 and at most 1"],
    ['--label-smoothing 1', "'--label-smoothing <share>' argument '1' is invalid"],
    ['--focal-gamma -1', "'--focal-gamma <gamma>' argument '-1' is invalid"],
    ['--loss hinge', "'--loss <kind>' argument 'hinge' is invalid. Allowed choices are cross-entropy, focal"],
    ['--warmup', "'--warmup <share>' argument missing"],
  ])('refuses %s by the name of the option', (words, message) => {
    expect(() => settings(words)).toThrow(message)
  })
})
