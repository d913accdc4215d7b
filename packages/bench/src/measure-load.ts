import { type Instruments, PROCESS_INSTRUMENTS } from './instruments'

export interface Load<Loaded> {
  readonly name: string
  /** Wall-clock time until it was ready. */
  readonly seconds: number
  /** What was loaded, ready to be timed. */
  readonly loaded: Loaded
}

export interface MeasureLoadOptions<Loaded> {
  readonly name: string
  /** Makes ready what is timed later: starts, reads, compiles. */
  readonly load: () => Loaded | Promise<Loaded>
  /** Clock; default that of the process. */
  readonly instruments?: Pick<Instruments, 'now'>
}

/**
 * Times what is paid once, apart from what is paid per item: a speed-up that counts the start of one side only is none.
 * Loaded once and without a warm-up, because a second load in the same process finds files and modules cached.
 *
 * @throws what `load` throws.
 */
export async function measureLoad<Loaded>({
  name,
  load,
  instruments = PROCESS_INSTRUMENTS,
}: MeasureLoadOptions<Loaded>): Promise<Load<Loaded>> {
  const start = instruments.now()
  const loaded = await load()
  return { name, seconds: (instruments.now() - start) / 1000, loaded }
}
