import { expect, test } from 'vitest'
import { measureLoad } from './measure-load'
import { fakeInstruments } from './testing/fake-instruments'

test('times one load and hands over what was loaded', async () => {
  const instruments = fakeInstruments()
  let loads = 0
  const load = () => {
    loads += 1
    instruments.pass(3770)
    return Promise.resolve('a student')
  }
  expect(await measureLoad({ name: 'student', load, instruments })).toEqual({
    name: 'student',
    seconds: 3.77,
    loaded: 'a student',
  })
  expect(loads).toBe(1)
})

test('what the load throws is passed on', async () => {
  const load = () => Promise.reject(new Error('no such folder'))
  await expect(measureLoad({ name: 'student', load })).rejects.toThrow('no such folder')
})
