import type { GpuTrainingEvent } from '@chexpp/train-gpu'
import { expect, it } from 'vitest'
import { ProgressBar } from '../progress-bar'
import { showTraining } from './show-training'

function told(event: GpuTrainingEvent): readonly string[] {
  const lines: string[] = []
  showTraining(event, new ProgressBar('training'), (line) => lines.push(line))
  return lines
}

it('tells a batch that is split, and what the cards do', () => {
  expect(told({ kind: 'split', step: 3, parts: 4 })[0]).toContain('step 3: the batch does not fit into memory')
  expect(told({ kind: 'throughput', step: 20, textsPerSecond: 812.4, tokensPerSecond: 25_997 })).toEqual([
    'step 20: 812 texts/s, 25997 tokens/s',
  ])
  const card = { name: 'H200', driver: '570.1', memoryUsedBytes: 3 * 2 ** 29, memoryTotalBytes: 2 ** 37 }
  const cards = [
    { ...card, index: 0, utilisation: 0.93 },
    { ...card, index: 1, utilisation: undefined },
  ]
  expect(told({ kind: 'cards', step: 20, cards })).toEqual([
    'step 20: card 0 1.5 of 128.0 GiB, busy 93 %; card 1 1.5 of 128.0 GiB',
  ])
})

it('tells nothing of what only programs need', () => {
  expect(told({ kind: 'saved', step: 1 })).toEqual([])
})
