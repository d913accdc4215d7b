import { Presets, SingleBar } from 'cli-progress'

interface ProgressBar {
  readonly update: (done: number, total: number) => void
  readonly stop: () => void
}

/** Shows how far a stage is, on stderr where that is a terminal; returns what the stage calls. */
export function progressBar(title: string): ProgressBar {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined }
  const format = `${title.padEnd(28)} {bar} {percentage}%  {eta_formatted} left`
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, fps: 5 }, Presets.shades_classic)
  bar.start(1, 0)
  return {
    update(done, total) {
      bar.setTotal(total)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
