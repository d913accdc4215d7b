import { defineConfig } from 'tsup'
import { library } from '../../tsup.base'

export default defineConfig({
  ...library,
  platform: 'node',
  dts: { entry: 'src/index.ts' },
  entry: {
    index: 'src/index.ts',
    // Started by path, as a process of its own, in which one labeler is timed.
    'labeler-process': 'src/parts/speed/labeler-process.ts',
  },
})
