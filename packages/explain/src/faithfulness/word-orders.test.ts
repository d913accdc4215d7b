import { expect, it } from 'vitest'
import { orderByScore, randomOrders } from './word-orders'

it('orders from the highest score to the lowest, the first of equals first', () => {
  expect(orderByScore([{ score: 0 }, { score: 2 }, { score: -3 }, { score: 2 }])).toEqual([1, 3, 0, 2])
})

it('draws orders that the seed decides, each as often', () => {
  expect(randomOrders(6, 3, 7)).toEqual(randomOrders(6, 3, 7))
  expect(randomOrders(6, 3, 7)).not.toEqual(randomOrders(6, 3, 8))
  const counts = new Map<string, number>()
  for (const order of randomOrders(3, 6000, 1)) counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1)
  expect(counts.size).toBe(6)
  // Six orders of 1000 expected each; 5 standard deviations of a binomial are 144.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(144)
})
