import { Presets, SingleBar } from 'cli-progress'

/** Shows how far a stage is, on stderr where that is a terminal; returns what the stage calls. */
export function progressBar(title: string): { update(done: number, total: number): void; stop(): void } {
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
