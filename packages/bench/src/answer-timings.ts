import { PROCESS_INSTRUMENTS } from './instruments'
import type { TimingRequest, TimingResponse } from './timing-messages'

/** Goes over all items of a task, or over the first `items` of them. */
export type TimedRun = (items?: number) => Promise<void>

/**
 * What a process does that `startTimedProcess` has started: it loads what it is told, then runs it each time it is asked, until the
 * process that measures goes.
 *
 * @param load makes ready what is timed; what it does only the first time belongs here, such as a first item
 */
export async function answerTimings<Task>(load: (task: Task) => Promise<TimedRun>): Promise<void> {
  const { now, peakMemory } = PROCESS_INSTRUMENTS
  let run: TimedRun | undefined
  const answer = async (request: TimingRequest<Task>): Promise<TimingResponse> => {
    const start = now()
    try {
      if (request.kind === 'load') {
        run = await load(request.task)
      } else {
        for (let pass = 0; pass < request.passes; pass++) await run?.(request.items)
      }
      return { kind: 'done', seconds: (now() - start) / 1000, peakMemoryBytes: peakMemory() }
    } catch (error) {
      return { kind: 'failed', message: (error as Error).message }
    }
  }
  process.on(
    'message',
    (request: TimingRequest<Task>) => void answer(request).then((response) => process.send?.(response)),
  )
  await new Promise((resolve) => process.once('disconnect', resolve))
}
