import type { Instruments } from '../instruments'

/** A clock that only moves when told to, and a process that has held 1 MiB at most. */
export function fakeInstruments(): Instruments & { readonly pass: (milliseconds: number) => void } {
  let time = 0
  return {
    now: () => time,
    peakMemory: () => 1024 * 1024,
    pass: (milliseconds) => {
      time += milliseconds
    },
  }
}
