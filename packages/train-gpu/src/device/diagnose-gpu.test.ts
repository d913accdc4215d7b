import { expect, it } from 'vitest'
import { judgeGpu, type GpuFacts } from './diagnose-gpu'

const CARD = {
  index: 0,
  name: 'NVIDIA H200',
  driver: '570.86',
  memoryUsedBytes: 0,
  memoryTotalBytes: 141 * 2 ** 30,
  utilisation: 0,
}
const READY: GpuFacts = {
  cards: [CARD],
  devices: ['nvidia0'],
  installed: true,
  built: true,
  trial: { usesGraphicsCard: true },
}

it('finds nothing in the way where TensorFlow computes on the card', () => {
  const findings = judgeGpu(READY)
  expect(findings.every(({ ok }) => ok)).toBe(true)
  expect(findings[0].text).toBe('NVIDIA H200, 141 GiB, driver 570.86')
})

it.each<[what: string, facts: Partial<GpuFacts>, remedy: string]>([
  ['a machine without a driver', { cards: undefined, devices: [], trial: undefined }, 'install the driver'],
  ['a container without its programs', { cards: undefined, trial: undefined }, 'NVIDIA_DRIVER_CAPABILITIES'],
  ['a driver without a card', { cards: [], trial: undefined }, 'the card is given'],
  ['a missing package', { installed: false, built: false, trial: undefined }, 'npm install @tensorflow/tfjs-node-gpu'],
  ['a missing binding', { built: false, trial: undefined }, 'chexpp backend build --gpu'],
  ['a binding that does not load', { trial: { error: 'libtensorflow_cc.so.2: not found' } }, 'chexpp backend build'],
  ['missing CUDA libraries', { trial: { usesGraphicsCard: false } }, 'tensorflow[and-cuda]'],
])('says what to do about %s', (_, facts, remedy) => {
  const faults = judgeGpu({ ...READY, ...facts }).filter(({ ok }) => !ok)
  expect(faults).toHaveLength(1)
  expect(faults[0].remedy).toContain(remedy)
})
