import type { Progress } from '@chexpp/labels'
import { Presets, SingleBar } from 'cli-progress'

/** A progress bar with time left on stderr; silent where stderr is not a terminal, so that logs and pipes stay clean. */
export class ProgressBar {
  private bar: SingleBar | undefined

  constructor(
    private readonly title: string,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  update({ done, total }: Progress): void {
    if (!this.stream.isTTY) return
    this.bar ??= this.start(total)
    if (total !== undefined) this.bar.setTotal(total)
    this.bar.update(done)
  }

  stop(): void {
    this.bar?.stop()
    this.bar = undefined
  }

  private start(total: number | undefined): SingleBar {
    // Without a total there is no share to draw: the count alone says that work goes on.
    const format =
      total === undefined
        ? `${this.title}  {value} done, {duration_formatted}`
        : `${this.title} {bar} {percentage}%  {value}/{total}  {eta_formatted} left`
    const bar = new SingleBar(
      { format, stream: this.stream, hideCursor: true, fps: 5, etaBuffer: 50 },
      Presets.shades_classic,
    )
    bar.start(total ?? 0, 0)
    return bar
  }
}
