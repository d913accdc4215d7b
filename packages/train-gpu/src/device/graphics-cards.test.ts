import { expect, it } from 'vitest'
import { parseGraphicsCards } from './graphics-cards'

it('reads what nvidia-smi tells of each card', () => {
  const csv = '0, NVIDIA H200, 570.86.15, 1024, 143771, 37\n1, NVIDIA H200 MIG 1g.18gb, 570.86.15, 0, 18432, [N/A]\n'
  expect(parseGraphicsCards(csv)).toEqual([
    {
      index: 0,
      name: 'NVIDIA H200',
      driver: '570.86.15',
      memoryUsedBytes: 2 ** 30,
      memoryTotalBytes: 143771 * 2 ** 20,
      utilisation: 0.37,
    },
    {
      index: 1,
      name: 'NVIDIA H200 MIG 1g.18gb',
      driver: '570.86.15',
      memoryUsedBytes: 0,
      memoryTotalBytes: 18 * 2 ** 30,
      utilisation: undefined,
    },
  ])
})

it('reads no cards out of nothing', () => expect(parseGraphicsCards('\n')).toEqual([]))
