import { expect, test } from 'vitest'
import { fakeInstruments } from './testing/fake-instruments'
import { timePrograms, timesAsFast } from './time-programs'
import type { TimedCommand } from './timed-command'

function fakeCommand(
  clock: { readonly pass: (milliseconds: number) => void },
  small: number,
  large: number,
): TimedCommand {
  return {
    name: 'label.py',
    sizes: { small: 2, large: 12 },
    run: (size) => Promise.resolve(clock.pass(size === 'small' ? small : large)),
    peakMemoryBytes: () => null,
  }
}

test('processes and commands in turn: start-up apart, the rate, and how many times as fast as the first', async () => {
  const clock = fakeInstruments()
  const process = {
    startUpSeconds: 1.5,
    run: (passes: number) => Promise.resolve(clock.pass(50 * passes)).then(() => 0),
    peakMemoryBytes: () => 1000,
    stop: () => undefined,
  }
  const timings = await timePrograms(
    [
      { kind: 'process', name: 'rules', process, items: 50, passes: 4 },
      { kind: 'command', command: fakeCommand(clock, 520, 620) },
    ],
    { warmupRuns: 1, repeats: 3, instruments: clock },
  )
  const [rules, command] = timings
  expect(rules).toEqual({
    name: 'rules',
    startUpSeconds: 1.5,
    // 4 times 50 items in 200 ms.
    itemsPerSecond: { median: 1000, min: 1000, max: 1000 },
    rates: [1000, 1000, 1000],
    peakMemoryBytes: 1000,
  })
  expect(command).toMatchObject({ name: 'label.py', peakMemoryBytes: null })
  // 10 more items take 100 ms more; the 2 of the small run take 20 of its 520 ms.
  expect(command.startUpSeconds).toBeCloseTo(0.5)
  expect(command.itemsPerSecond!.median).toBeCloseTo(100)
  expect(timesAsFast(command, rules)!.median).toBeCloseTo(0.1)
  expect(command.wholeRuns).toMatchObject({ small: { items: 2 }, large: { items: 12 } })
  expect(command.wholeRuns!.small.seconds.median).toBeCloseTo(0.52)
})

test('a command that takes no longer for more has no rate', async () => {
  const clock = fakeInstruments()
  const options = { repeats: 1, instruments: clock }
  const [timing] = await timePrograms([{ kind: 'command', command: fakeCommand(clock, 60, 5) }], options)
  expect(timing).toMatchObject({ startUpSeconds: null, itemsPerSecond: null, rates: [] })
  expect(timesAsFast(timing, timing)).toBeNull()
})
